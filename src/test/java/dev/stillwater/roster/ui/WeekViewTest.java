package dev.stillwater.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.roster.AbsenceData;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WeekViewTest extends ViewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired RosterReading reading;
    @Autowired World world;
    @Autowired As as;

    LocationId here;
    TherapistId ana;

    @BeforeEach
    void somebody_at_a_spa() {
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW");
    }

    @Test
    void a_cell_is_planned_with_the_usual_times() {
        open(MONDAY);
        test(add("Monday 23 November")).click();

        test($(Button.class).withText("Plan shift").last()).click();

        assertThat(shifts()).extracting(ShiftData::span)
                .containsExactly(new TimeSpan(World.at("2026-11-23T08:00"), World.at("2026-11-23T16:00")));
        assertThat($(NativeButton.class).withClassName("shift").single().getText()).isEqualTo("8 AM to 4 PM");
    }

    @Test
    void a_shift_outside_the_opening_hours_is_refused_in_a_sentence_and_the_times_stay() {
        open(MONDAY);
        test(add("Monday 23 November")).click();
        time("To").setValue(LocalTime.of(21, 0));

        test($(Button.class).withText("Plan shift").last()).click();

        assertThat($(FormDialog.class).single().getElement().getTextRecursively()).contains("is not open from");
        assertThat(time("To").getValue()).isEqualTo(LocalTime.of(21, 0));
        assertThat(shifts()).isEmpty();
    }

    @Test
    void an_end_before_the_beginning_is_said_to_be_on_the_next_day() {
        open(MONDAY);
        test(add("Monday 23 November")).click();
        assertThat(time("To").getHelperText()).isNullOrEmpty();

        time("To").setValue(LocalTime.of(2, 0));

        assertThat(time("To").getHelperText()).isEqualTo("On the next day, Tuesday 24 November.");
    }

    @Test
    void a_shift_without_an_end_or_without_length_is_refused_at_that_field() {
        open(MONDAY);
        test(add("Monday 23 November")).click();
        time("To").clear();
        test($(Button.class).withText("Plan shift").last()).click();
        assertThat(time("To").getErrorMessage()).isEqualTo("Fill this in.");

        time("To").setValue(time("From").getValue());
        test($(Button.class).withText("Plan shift").last()).click();

        assertThat(time("To").getErrorMessage()).isEqualTo("The end must be after the beginning.");
    }

    @Test
    void a_beginning_that_the_clock_skips_is_refused_at_its_field() {
        open(LocalDate.of(2027, 3, 8));
        test(add("Sunday 14 March")).click();
        time("From").setValue(LocalTime.of(2, 30));

        test($(Button.class).withText("Plan shift").last()).click();

        assertThat(time("From").isInvalid()).isTrue();
        assertThat(time("From").getErrorMessage()).startsWith("The clock skips 2:30\u202fAM on March 14, 2027");
        assertThat(time("To").getValue()).isEqualTo(LocalTime.of(16, 0));
    }

    @Test
    void an_end_that_comes_twice_asks_which_is_meant() {
        open(LocalDate.of(2027, 11, 1));
        test(add("Saturday 6 November")).click();
        time("To").setValue(LocalTime.of(1, 30));

        assertThat($(Select.class).withLabel("To: which one").exists()).isTrue();
    }

    @Test
    void an_absence_says_what_stands_in_it_and_shows_in_the_week() {
        world.aShift(here, ana, "2026-11-24T09:00", "2026-11-24T17:00");
        open(MONDAY);
        test($(Button.class).withText("Record absence").single()).click();
        therapist().setValue(therapist().getListDataView().getItem(0));
        date("Last day").setValue(MONDAY.plusDays(2));
        assertThat($(FormDialog.class).single().getElement().getTextRecursively()).contains("In this time stand one shift and no appointments");

        test($(Button.class).withText("Record absence").last()).click();

        assertThat(as.manager(here, () -> reading.days(here, MONDAY, MONDAY.plusDays(6))).absences())
                .extracting(AbsenceData::therapist).containsExactly(ana);
        assertThat($(NativeButton.class).withClassName("away").all()).hasSize(3);
    }

    @Test
    void reversed_days_of_an_absence_are_refused_at_the_last_day() {
        open(MONDAY);
        test($(Button.class).withText("Record absence").single()).click();
        therapist().setValue(therapist().getListDataView().getItem(0));
        date("Last day").setValue(MONDAY.minusDays(1));

        test($(Button.class).withText("Record absence").last()).click();

        assertThat(date("Last day").isInvalid()).isTrue();
        assertThat(therapist().getValue()).isNotNull();
    }

    @Test
    void last_week_is_copied() {
        world.aShift(here, ana, "2026-11-17T13:00", "2026-11-17T17:00");
        world.aShift(here, ana, "2026-11-19T09:00", "2026-11-19T17:00");
        open(MONDAY);

        test($(Button.class).withText("Copy last week").single()).click();

        assertThat(shifts()).extracting(ShiftData::span).containsExactlyInAnyOrder(
                new TimeSpan(World.at("2026-11-24T13:00"), World.at("2026-11-24T17:00")),
                new TimeSpan(World.at("2026-11-26T09:00"), World.at("2026-11-26T17:00")));
    }

    @Test
    void where_nobody_is_assigned_there_is_a_way_to_the_therapists() {
        here = world.aLocation().stored();

        open(MONDAY);

        assertThat($(Anchor.class).withText("Go to therapists").single().getHref()).isEqualTo("therapists");
    }

    @Test
    void a_therapist_finds_no_week() {
        signInAsTherapist(ana);

        UI.getCurrent().navigate("roster");

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private void open(LocalDate week) {
        signInAsManager(here);
        UI.getCurrent().navigate("roster", QueryParameters.of("week", week.toString()));
    }

    private List<ShiftData> shifts() {
        return as.manager(here, () -> reading.days(here, MONDAY, MONDAY.plusDays(6))).shifts();
    }

    private NativeButton add(String day) {
        return $(NativeButton.class).withClassName("add").all().stream()
                .filter(button -> button.getElement().getAttribute("aria-label").endsWith(day))
                .findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Map.Entry<TherapistId, String>> therapist() {
        return $(Select.class).withLabel("Therapist").single();
    }

    private TimePicker time(String label) {
        return $(TimePicker.class).withLabel(label).single();
    }

    private DateField date(String label) {
        return $(DateField.class).withLabel(label).single();
    }
}
