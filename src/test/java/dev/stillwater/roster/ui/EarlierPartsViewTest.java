package dev.stillwater.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.Variant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a location and its therapists see after head office changed parts that are booked. */
class EarlierPartsViewTest extends ViewTest {

    @Autowired Booking booking;
    @Autowired TreatmentEditing editing;
    @Autowired MenuReading menus;
    @Autowired RosterReading reading;
    @Autowired World world;
    @Autowired As as;

    LocationId here;
    TherapistId ana;
    TreatmentData treatment;

    @BeforeEach
    void an_appointment_whose_treatment_has_other_parts_since() {
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW");
        RoomId room = world.aRoom(here);
        GuestId guest = world.aGuest(here);
        treatment = world.aTreatment(Part.of("SW", 60));
        world.publish(here, treatment);
        world.aShift(here, ana, "2026-11-17T09:00", "2026-11-17T18:00");
        as.manager(here, () -> booking.book(new BookingRequest(
                here, guest, treatment.variants().getFirst().id(), ana, room, World.at("2026-11-17T14:00"))));
        change();
    }

    @Test
    void the_day_marks_it_and_its_dialog_says_what_that_means() {
        signInAsManager(here);
        UI.getCurrent().navigate("today", QueryParameters.fromString("day=2026-11-17"));

        NativeButton block = $(NativeButton.class).withClassName("timeline-block").single();
        assertThat(words(block)).contains("earlier parts, 60 min");
        assertThat(block.getElement().getAttribute("aria-label")).contains("earlier parts");
        assertThat(words($(NativeButton.class).withClassName("appointment-line").single())).as("on a phone").contains("earlier parts");
        test(block).click();
        assertThat(words($(Dialog.class).single())).contains("60 min", "given as it was booked");
    }

    @Test
    void the_week_and_the_list_of_appointments_mark_it_too() {
        signInAsManager(here);
        UI.getCurrent().navigate("roster", QueryParameters.fromString("week=2026-11-16"));
        assertThat(words((Component) getCurrentView())).contains("1 with earlier parts");

        AppointmentData booked = as.manager(here, () -> reading.day(here, LocalDate.of(2026, 11, 17))).appointments().getFirst();
        assertThat(as.manager(here, () -> reading.withFormerParts(List.of(booked)))).containsExactly(booked.id());
    }

    @Test
    void the_therapist_reads_to_give_it_as_it_is_written() {
        signInAsTherapist(ana);
        navigate(OwnDayView.class);

        assertThat(words((Component) getCurrentView())).contains("60 min", "give it as it is written here");
    }

    @Test
    void whoever_books_reads_why_it_is_not_on_the_list() {
        signInAsManager(here);
        UI.getCurrent().navigate("today", QueryParameters.fromString("day=2026-11-17"));

        test($(Button.class).withText("Book appointment").single()).click();

        assertThat($(ComboBox.class).withLabel("Treatment").single().getHelperText()).contains(treatment.name() + " 60 min", "head office");
    }

    @Test
    void the_menu_says_what_changed_and_takes_it_over_step_by_step() {
        signInAsManager(here);
        UI.getCurrent().navigate("menu");
        assertThat(words((Component) getCurrentView())).contains("Changed by head office", "60 min, which takes 75 min now",
                "What stands against publishing comes first", "The lines are still those of version 1")
                .doesNotContain("The same as version 1");

        test($(Button.class).withText("Take over the lengths of today").single()).click();
        assertThat(words((Component) getCurrentView())).contains("75 min", "no price").doesNotContain("Changed by head office");
        test($(Button.class).withText("Set the price").single()).click();
        $(BigDecimalField.class).withLabel("Price in USD").single().setValue(new BigDecimal("150"));
        test($(Button.class).withText("Save offer").single()).click();
        test($(Button.class).withText("Publish menu").first()).click();
        test($(Button.class).withText("Publish menu").last()).click();

        assertThat(as.manager(here, () -> menus.bookable(here))).singleElement()
                .satisfies(item -> assertThat(item.variant().derived().handsOnMinutes()).isEqualTo(75));
    }

    @Test
    void the_dialog_of_a_line_begins_with_the_length_of_today() {
        signInAsManager(here);
        UI.getCurrent().navigate("menu");

        test($(Button.class).withAriaLabel("Change " + treatment.name()).single()).click();

        assertThat($(BigDecimalField.class).withLabel("Price in USD").single().getValue()).isNull();
        assertThat($(com.vaadin.flow.component.checkbox.Checkbox.class).all()).anySatisfy(box -> {
            assertThat(box.getLabel()).isEqualTo("75 min");
            assertThat(box.getValue()).isTrue();
        });
    }

    private void change() {
        TreatmentData wanted = new TreatmentData(
                treatment.id(), treatment.version(), treatment.code(), treatment.name(), treatment.nameEs(), treatment.section(),
                treatment.state(), treatment.minimumAge(),
                List.of(new Variant(treatment.variants().getFirst().id(), List.of(Part.of("SW", 75)))), treatment.priceBands(),
                treatment.extras());
        as.office(() -> {
            try {
                return editing.save(wanted);
            } catch (PartsInUse found) {
                return editing.save(wanted, found.impact());
            }
        });
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
