package dev.stillwater.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomId;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.screening.ClearanceDesk;
import dev.stillwater.screening.HoldReason;
import dev.stillwater.screening.NewClearance;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.uikit.DateField;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DecisionDeskTest extends ViewTest {

    @Autowired Booking booking;
    @Autowired RosterReading reading;
    @Autowired ClearanceDesk letters;
    @Autowired World world;
    @Autowired As as;

    private LocationData here;
    private AppointmentData booked;
    private RoomId room;

    @BeforeEach
    void a_guest_this_afternoon() {
        here = world.aLocation();
        TherapistId ana = world.aTherapist(here.stored(), "SW");
        room = world.aRoom(here.stored());
        GuestId guest = world.aGuest(here.stored());
        TreatmentData swedish = world.aTreatment(Part.of("SW", 60));
        world.publish(here.stored(), swedish);
        for (int day = 17; day <= 24; day++) {
            world.aShift(here.stored(), ana, "2026-11-" + day + "T09:00", "2026-11-" + day + "T18:00");
        }
        booked = as.manager(here.stored(), () -> booking.book(new BookingRequest(
                here.stored(), guest, swedish.variants().getFirst().id(), ana, room, World.at("2026-11-17T14:00"))));
        signInAsManager(here.stored());
    }

    /** As the tablet's way back does. */
    private void comesBack() {
        UI.getCurrent().navigate("today", QueryParameters.simple(Map.of(
                "at", here.code(), "day", booked.day().toString(), "screened", booked.id().value().toString())));
        roundTrip();
    }

    private AppointmentData now() {
        return as.manager(here.stored(), () -> reading.get(booked.id()));
    }

    private String headline() {
        return $(Span.class).withClassName("decision-headline").single().getText();
    }

    @Test
    void after_the_tablet_came_back_the_decision_is_open_and_one_press_moves_the_appointment() {
        world.screen(booked, "S02:yes");
        comesBack();
        assertThat(headline()).startsWith("Not before");

        test($(Button.class).withClassName("slot-button").all().getFirst()).click();

        assertThat(now().day()).isAfter(booked.day());
        assertThat(now().state()).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    void the_address_forgets_the_appointment_once_its_decision_was_shown() {
        world.screen(booked, "");
        comesBack();
        assertThat(headline()).isEqualTo("Proceed");

        assertThat(UI.getCurrent().getInternals().getLastHandledLocation().getQueryParameters().getParameters().keySet())
                .contains("at", "day").doesNotContain("screened");
    }

    @Test
    void a_letter_put_on_file_from_the_decision_shows_in_it_at_once() {
        world.screen(booked, "S17:yes");
        comesBack();
        assertThat(headline()).isEqualTo("Letter needed");
        test($(Button.class).withText("Letters on file").single()).click();
        test($(Button.class).withText("Put it on file").single()).click();
        $(TextField.class).withLabel("Issued by").single().setValue("Dr. Ruiz");
        $(DateField.class).withLabel("Dated").single().setValue(World.TODAY);
        test($(Button.class).withText("Put on file").single()).click();

        assertThat(now().headline()).isEqualTo(Headline.PROCEED);
        assertThat(headline()).isEqualTo("Proceed");
        assertThat($(ListItem.class).withTextContaining("The letter of Dr. Ruiz, dated").exists()).isTrue();
        assertThat($(Div.class).withClassName("decided-then").single().getChildren().map(each -> each.getElement().getText()))
                .last().isEqualTo("Letter needed");
        assertThat($(Button.class).withText("Check in").exists()).isTrue();
    }

    @Test
    void a_letter_that_somebody_else_files_shows_in_the_open_decision() {
        world.screen(booked, "S17:yes");
        comesBack();

        as.manager(here.stored(), () -> letters.add(new NewClearance(
                booked.guest(), here.stored(), QuestionCode.of("S17"), new TreeSet<>(Set.of(ModalityCode.of("SW"))), "Dr. Ruiz",
                World.TODAY, World.TODAY.plusDays(20))));

        // Word of a change comes on a thread of its own.
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            roundTrip();
            assertThat(headline()).isEqualTo("Proceed");
        });
    }

    @Test
    void an_open_appointment_follows_what_others_do_to_it() {
        world.screen(booked, "");
        UI.getCurrent().navigate("today", QueryParameters.simple(Map.of("at", here.code(), "day", booked.day().toString())));
        roundTrip();
        test($(NativeButton.class).withClassName("timeline-block").single()).click();
        assertThat($(Button.class).withText("Check in").exists()).isTrue();

        world.screen(booked, "S17:yes");

        // Word of a change comes on a thread of its own.
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            roundTrip();
            assertThat($(Button.class).withText("Check in").exists()).isFalse();
        });
        assertThat($(Button.class).withText("Screen again").exists()).isTrue();
    }

    @Test
    void what_is_possible_on_the_day_is_booked_instead_with_two_presses() {
        TreatmentData reflexology = world.aTreatment(Part.of("RX", 60));
        TherapistId ben = world.aTherapist(here.stored(), "RX");
        world.aShift(here.stored(), ben, "2026-11-18T09:00", "2026-11-18T18:00");
        world.publish(here.stored(), reflexology);
        AppointmentData tomorrow = as.manager(here.stored(), () -> booking.book(new BookingRequest(
                here.stored(), booked.guest(), reflexology.variants().getFirst().id(), ben, room, World.at("2026-11-18T14:00"))));
        world.screen(tomorrow, "S33:yes");
        booked = tomorrow;
        comesBack();
        assertThat(headline()).isEqualTo("Not this treatment");
        assertThat($(H3.class).withTextContaining("from our menu").single().getText())
                .isEqualTo("Possible on November 18, 2026 from our menu");

        test($(Button.class).withText("Book instead").single()).click();
        test($(Button.class).withClassName("slot-button").all().getFirst()).click();

        assertThat(now().state()).isEqualTo(AppointmentState.CANCELLED);
        // It was not asked for this technique: the guest is screened for it first.
        assertThat($(Span.class).withClassName("decision-headline").exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_hold_names_who_holds_and_cannot_be_taken_back_here() {
        world.screen(booked, "");
        comesBack();
        assertThat(headline()).isEqualTo("Proceed");
        test($(Button.class).withText("Be stricter").single()).click();
        $(RadioButtonGroup.class).single().setValue(Headline.REFUSED);
        $(Select.class).withLabel("Why").single().setValue(HoldReason.OTHER);
        test($(Button.class).withText("Hold the guest").single()).click();
        TextField note = $(TextField.class).withLabel("Note for colleagues").single();
        assertThat(note.isInvalid()).isTrue();
        note.setValue("Arrived much too late to be asked in peace");
        test($(Button.class).withText("Hold the guest").single()).click();

        assertThat(now().state()).isEqualTo(AppointmentState.HELD);
        assertThat(now().heldBy()).isEqualTo("test-manager");
        assertThat(headline()).isEqualTo("Not this treatment");
        assertThat($(Span.class).withText("test-manager: Not on this visit").exists()).isTrue();
        assertThat($(Button.class).withText("Be stricter").exists()).isFalse();
        assertThat($(Button.class).withText("Check in").exists()).isFalse();
    }
}
