package dev.stillwater.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomId;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.menus.MenuPublishing;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.testing.As;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final Instant NINE = World.at("2026-11-18T09:00");

    @Autowired Booking booking;
    @Autowired TreatmentEditing editing;
    @Autowired MenuDrafts drafts;
    @Autowired MenuPublishing publishing;
    @Autowired RosterReading reading;
    @Autowired GuestRegister guests;
    @Autowired World world;
    @Autowired As as;
    @Autowired TestClock clock;

    LocationData location;
    LocationId here;
    TherapistId ana;
    RoomId room;
    GuestId guest;
    TreatmentData swedish;

    @BeforeEach
    void a_day_at_a_spa() {
        location = world.aLocation();
        here = location.stored();
        ana = world.aTherapist(here, "SW");
        room = world.aRoom(here);
        guest = world.aGuest(here);
        swedish = world.aTreatment(Part.of("SW", 60));
        world.publish(here, swedish);
        world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
    }

    @Test
    void a_free_time_fills_in_the_rest_and_the_booking_shows() {
        openBooking();
        guestBox().setValue(guestBox().getLazyDataView().getItems().findFirst().orElseThrow());
        treatmentBox().setValue(treatmentBox().getListDataView().getItem(0));

        test($(Button.class).withText("8:00\u202fAM").single()).click();
        test(primary("Book appointment")).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(day()).singleElement().satisfies(one -> assertThat(one.span().from()).isEqualTo(World.at("2026-11-18T08:00")));
        assertThat($(NativeButton.class).withClassName("timeline-block").exists()).isTrue();
    }

    @Test
    void what_the_menu_in_force_lets_be_added_is_chosen_makes_it_longer_and_is_booked_at_its_price() {
        PriceBand guidance = new PriceBand(Money.of("10", "USD"), Money.of("15", "USD"));
        Enhancement towels = new Enhancement(
                "Warm towels", "", 15, true, List.of(), Set.of(), Map.of(guidance.low().currency(), guidance));
        Enhancement balm = new Enhancement("Foot balm", "", 0, false, List.of(), Set.of(), Map.of());
        as.office(() -> editing.save(swedish.with(
                new TreatmentExtras(Set.of(), false, swedish.extras().localFields(), List.of(towels, balm)))));
        as.manager(here, () -> publishing.publish(here, drafts.draft(here).edition()));
        openBooking();
        guestBox().setValue(guestBox().getLazyDataView().getItems().findFirst().orElseThrow());
        assertThat($(CheckboxGroup.class).withLabel("Enhancements").exists()).as("nothing is chosen yet").isFalse();

        treatmentBox().setValue(treatmentBox().getListDataView().getItem(0));
        CheckboxGroup<?> choice = $(CheckboxGroup.class).withLabel("Enhancements").single();
        assertThat(choice.getListDataView().getItems()).as("the location does not offer the balm").hasSize(1);
        test(choice).selectAll();

        assertThat($(Span.class).withTextContaining("$130").exists()).isTrue();
        assertThat($(Span.class).withTextContaining("It brings heat").exists()).isTrue();
        test($(Button.class).withText("8:00\u202fAM").single()).click();
        test(primary("Book appointment")).click();
        assertThat(day()).singleElement().satisfies(one -> {
            assertThat(one.price()).isEqualTo(Money.of("130", "USD"));
            assertThat(one.enhancements()).containsExactly(towels.names());
        });
    }

    @Test
    void what_is_not_filled_in_is_refused_at_every_field_and_nothing_is_lost() {
        openBooking();
        treatmentBox().setValue(treatmentBox().getListDataView().getItem(0));

        test(primary("Book appointment")).click();

        assertThat(guestBox().isInvalid()).isTrue();
        assertThat(guestBox().getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(time("Time").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(time("Time").isInvalid()).isTrue();
        assertThat(treatmentBox().isInvalid()).isFalse();
        assertThat(treatmentBox().getValue()).isNotNull();
    }

    @Test
    void from_a_full_day_a_press_leads_to_the_next_day_with_a_free_time() {
        openBooking();
        LocalDate withShift = date("Day").getValue();
        date("Day").setValue(withShift.minusDays(3));
        treatmentBox().setValue(treatmentBox().getListDataView().getItem(0));

        test($(Button.class).withText("Next day with a free time").single()).click();

        assertThat(date("Day").getValue()).isEqualTo(withShift);
        assertThat($(Button.class).withText("Next day with a free time").exists()).isFalse();
    }

    @Test
    void a_time_that_the_clock_skips_is_refused_at_its_field_in_a_sentence() {
        openBooking();
        guestBox().setValue(guestBox().getLazyDataView().getItems().findFirst().orElseThrow());
        treatmentBox().setValue(treatmentBox().getListDataView().getItem(0));
        date("Day").setValue(LocalDate.of(2027, 3, 14));
        time("Time").setValue(LocalTime.of(2, 30));

        test(primary("Book appointment")).click();

        assertThat(time("Time").isInvalid()).isTrue();
        assertThat(time("Time").getErrorMessage()).isEqualTo(
                "The clock skips 2:30\u202fAM on March 14, 2027, because it is set forward then. Choose an earlier or a later time.");
        assertThat(guestBox().getValue()).isNotNull();
        assertThat(treatmentBox().getValue()).isNotNull();
    }

    @Test
    void of_a_time_that_comes_twice_it_is_asked_which_is_meant() {
        openBooking();
        treatmentBox().setValue(treatmentBox().getListDataView().getItem(0));
        date("Day").setValue(LocalDate.of(2027, 11, 7));
        time("Time").setValue(LocalTime.of(1, 30));

        Select<Instant> which = which();

        assertThat(which.getListDataView().getItems().map(which.getItemLabelGenerator()::apply)).containsExactly("1:30\u202fAM PDT", "1:30\u202fAM PST");
        assertThat(which.getValue()).isEqualTo(Instant.parse("2027-11-07T08:30:00Z"));
        time("Time").setValue(LocalTime.of(2, 30));
        assertThat(which.isVisible()).isFalse();
    }

    @Test
    void a_refused_move_keeps_what_was_entered_and_leaves_the_appointment() {
        AppointmentData first = book(NINE);
        AppointmentData second = book(NINE.plusSeconds(7200));
        open("");
        openBlock(second);
        test($(Button.class).withText("Move").single()).click();
        time("Time").setValue(LocalTime.of(9, 30));

        test(primary("Move appointment")).click();

        assertThat($(FormDialog.class).single().getElement().getTextRecursively()).contains("is booked already, from 9:00");
        assertThat(time("Time").getValue()).isEqualTo(LocalTime.of(9, 30));
        assertThat(as.manager(here, () -> reading.get(second.id())).span()).isEqualTo(second.span());
        assertThat(as.manager(here, () -> reading.get(first.id())).span()).isEqualTo(first.span());
    }

    @Test
    void a_name_of_another_script_leaves_the_phone_number_beside_it_alone() {
        as.manager(here, () -> guests.save(new GuestData(
                null, 0, "Jordan \u0639\u0644\u064a", "206 555 0100", "", null, "en", here, null, null)));
        openBooking();

        assertThat(guestBox().getLazyDataView().getItems().map(guestBox().getItemLabelGenerator()))
                .contains("\u2068Jordan \u0639\u0644\u064a\u2069, \u2068206 555 0100\u2069");
    }

    @Test
    void a_cancellation_needs_a_reason() {
        AppointmentData one = book(NINE);
        open("");
        openBlock(one);
        test($(Button.class).withText("Cancel appointment").single()).click();

        assertThat($(Button.class).withText("Cancel").exists()).isFalse();
        assertThat($(Button.class).withText("Keep appointment").exists()).isTrue();
        test(primary("Cancel appointment")).click();

        assertThat($(Select.class).withLabel("Reason").single().isInvalid()).isTrue();
        assertThat(day()).hasSize(1);
    }

    @Test
    void head_office_reads_the_day_without_guests_and_books_nothing() {
        book(NINE);
        signInAsOffice();
        UI.getCurrent().navigate("today", QueryParameters.fromString("at=" + location.code() + "&day=" + DAY));

        assertThat($(Button.class).withText("Book appointment").exists()).isFalse();
        assertThat($(Span.class).all()).noneMatch(span -> span.getText().contains("Jordan"));
        assertThat($(Span.class).all()).noneMatch(span -> span.getText().contains("screened") || span.getText().endsWith(", "));
        assertThat($(Span.class).withText("on hold").exists()).isFalse();
        NativeButton block = $(NativeButton.class).withClassName("timeline-block").single();
        assertThat(block.getElement().getAttribute("aria-label")).endsWith(": Booked").doesNotContain(", ,");
        assertThat(block.getElement().getAttribute("title")).endsWith("Booked").doesNotContain("screened");
        test(block).click();
        assertThat($(DescriptionList.Term.class).all()).extracting(DescriptionList.Term::getText).doesNotContain("Guest", "Screening");
    }

    @Test
    void who_was_asked_before_the_day_is_to_be_asked_again_and_not_to_be_checked_in() {
        AppointmentData tomorrow = book(NINE);
        world.screen(tomorrow, "S29:yes");
        open("");
        assertThat($(Span.class).withText("Ask again on the day").exists()).isTrue();
        assertThat($(Span.class).withText("With changes").exists()).isFalse();
        openBlock(day().getFirst());
        assertThat($(Span.class).withTextContaining("The questions of the day come at check-in").exists()).isTrue();
        assertThat($(Button.class).withText("Check in").exists()).isFalse();

        clock.set(NINE);
        world.screen(day().getFirst(), "S29:yes");

        assertThat(day().getFirst().isToAskAgain()).isFalse();
    }

    @AfterEach
    void today_again() {
        clock.reset();
    }

    private void openBooking() {
        open("");
        test($(Button.class).withText("Book appointment").single()).click();
    }

    private void open(String more) {
        signInAsManager(here);
        UI.getCurrent().navigate("today", QueryParameters.fromString("day=" + DAY + more));
    }

    private void openBlock(AppointmentData one) {
        test($(NativeButton.class).withClassName("timeline-block").all().stream()
                .filter(block -> block.getElement().getAttribute("aria-label").contains(
                        dev.stillwater.uikit.Words.time(one.span().from(), location.zone()) + " to"))
                .findFirst().orElseThrow()).click();
    }

    private AppointmentData book(Instant start) {
        GuestId another = world.aGuest(here);
        return as.manager(here, () -> booking.book(new BookingRequest(
                here, another, swedish.variants().getFirst().id(), ana, room, start)));
    }

    private List<AppointmentData> day() {
        return as.manager(here, () -> reading.day(here, DAY)).occupying();
    }

    private Button primary(String text) {
        return $(Button.class).withText(text).last();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<GuestRow> guestBox() {
        return $(ComboBox.class).withLabel("Guest").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<BookableItem> treatmentBox() {
        return $(ComboBox.class).withLabel("Treatment").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Instant> which() {
        return $(Select.class).withLabel("Time: which one").single();
    }

    private DateField date(String label) {
        return $(DateField.class).withLabel(label).single();
    }

    private TimePicker time(String label) {
        return $(TimePicker.class).withLabel(label).single();
    }
}
