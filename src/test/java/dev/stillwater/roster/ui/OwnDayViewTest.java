package dev.stillwater.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.roster.AbsenceKind;
import dev.stillwater.roster.AbsencePlanning;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.roster.StepRules;
import dev.stillwater.testing.As;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Panel;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnDayViewTest extends ViewTest {

    private static final Instant TWO = World.at("2026-11-17T14:00");

    @Autowired RosterReading reading;
    @Autowired Booking booking;
    @Autowired AbsencePlanning absences;
    @Autowired World world;
    @Autowired As as;
    @Autowired TestClock clock;

    private LocationId here;
    private TherapistId ana;
    private AppointmentData booked;

    @BeforeEach
    void a_screened_guest_at_two() {
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW");
        RoomId room = world.aRoom(here);
        TreatmentData swedish = world.aTreatment(Part.of("SW", 60));
        world.publish(here, swedish);
        world.aShift(here, ana, "2026-11-17T09:00", "2026-11-17T18:00");
        GuestId guest = world.aGuest(here);
        booked = as.manager(here, () -> booking.book(
                new BookingRequest(here, guest, swedish.variants().getFirst().id(), ana, room, TWO)));
        world.screen(booked, "");
    }

    @AfterEach
    void noon_again() {
        clock.reset();
    }

    @Test
    void an_early_start_asks_and_not_yet_changes_nothing() {
        open();
        test(button("Start")).click();

        assertThat(question()).contains("It is booked to begin in").contains("has not checked the guest in");
        test(button("Not yet")).click();
        assertThat(state()).isEqualTo(AppointmentState.BOOKED);

        test(button("Start")).click();
        test(button("Start now")).click();
        assertThat(state()).isEqualTo(AppointmentState.STARTED);
    }

    @Test
    void a_step_on_the_wrong_line_is_taken_back_while_it_is_fresh() {
        open();
        test(button("Start")).click();
        test(button("Start now")).click();

        test(button("Undo start")).click();

        assertThat(state()).isEqualTo(AppointmentState.BOOKED);
        assertThat($(Button.class).withText("Undo start").exists()).isFalse();
    }

    @Test
    void done_right_after_the_start_asks() {
        open();
        test(button("Start")).click();
        test(button("Start now")).click();
        test(button("Done")).click();

        assertThat(question()).contains("hands-on time are booked");
        test(button("Close as done")).click();
        assertThat(state()).isEqualTo(AppointmentState.DONE);
        assertThat($(Button.class).withText("Undo done").exists()).isTrue();
    }

    @Test
    void what_is_over_and_was_never_closed_says_so_and_can_be_closed() {
        clock.set(booked.span().to().plus(StepRules.GRACE).plusSeconds(60));
        open();

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Not closed");
        test(button("Done")).click();
        test(button("Close as done")).click();
        assertThat(state()).isEqualTo(AppointmentState.DONE);
    }

    @Test
    void a_day_away_says_why_instead_of_free_and_leave_is_asked_for_from_here() {
        LocalDate away = LocalDate.of(2026, 11, 19);
        as.manager(here, () -> absences.record(here, ana, away, away, AbsenceKind.LEAVE));
        signInAsTherapist(ana);
        UI.getCurrent().navigate("day", QueryParameters.of("show", "week"));

        assertThat($(Panel.class).all().stream().map(panel -> panel.getElement().getTextRecursively()).toList())
                .anyMatch(day -> day.contains("Thursday 19 November") && day.contains("Leave"))
                .anyMatch(day -> day.contains("Friday 20 November") && day.contains("Free"));
        assertThat($(Anchor.class).withText("Leave").single().getHref()).isEqualTo("leave");
    }

    private void open() {
        signInAsTherapist(ana);
        navigate(OwnDayView.class);
    }

    private String question() {
        return $(FormDialog.class).single().getElement().getTextRecursively();
    }

    private AppointmentState state() {
        return as.manager(here, () -> reading.get(booked.id())).state();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }
}
