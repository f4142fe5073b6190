package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.policy.Headline;
import dev.stillwater.roster.StepRules.Unusual;
import dev.stillwater.screening.HoldReason;
import dev.stillwater.screening.NewHold;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningHolds;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class TreatmentStepsTest {

    private static final Instant TWO = World.at("2026-11-17T14:00");

    @Autowired TreatmentSteps steps;
    @Autowired CheckIn checkIn;
    @Autowired Booking booking;
    @Autowired RosterReading reading;
    @Autowired ScreeningHolds holds;
    @Autowired World world;
    @Autowired As as;
    @Autowired TestClock clock;

    private LocationId here;
    private TherapistId ana;
    private RoomId room;
    private TreatmentData swedish;
    private AppointmentData booked;
    private ScreeningData screening;

    @BeforeEach
    void a_guest_who_was_screened_today() {
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW");
        room = world.aRoom(here);
        swedish = world.aTreatment(Part.of("SW", 60));
        world.publish(here, swedish);
        world.aShift(here, ana, "2026-11-17T09:00", "2026-11-17T18:00");
        booked = book();
        screening = world.screen(booked, "");
    }

    @AfterEach
    void noon_again() {
        clock.reset();
    }

    @Test
    void an_early_start_and_a_guest_who_was_not_checked_in_are_unusual() {
        assertThat(StepRules.beforeStart(now(), TWO.minus(Duration.ofMinutes(31)))).containsExactly(Unusual.EARLY, Unusual.NOT_CHECKED_IN);
        as.manager(here, () -> { checkIn.checkIn(booked.id(), now().version()); return 0; });

        assertThat(StepRules.beforeStart(now(), TWO.minus(StepRules.EARLY))).isEmpty();
    }

    @Test
    void done_is_unusual_until_half_the_hands_on_time_has_passed() {
        start();

        assertThat(StepRules.beforeDone(now(), clock.instant().plus(Duration.ofMinutes(29)))).containsExactly(Unusual.SHORT);
        assertThat(StepRules.beforeDone(now(), clock.instant().plus(Duration.ofMinutes(30)))).isEmpty();
    }

    @Test
    void the_therapist_takes_the_latest_steps_back_one_by_one() {
        as.manager(here, () -> { checkIn.checkIn(booked.id(), now().version()); return 0; });
        start();
        done();

        undo();
        assertThat(now().state()).isEqualTo(AppointmentState.STARTED);
        undo();
        assertThat(now().state()).isEqualTo(AppointmentState.CHECKED_IN);
        refused("roster.undo.late", this::undo);
    }

    @Test
    void after_half_an_hour_it_is_the_manager_who_sets_it_back() {
        start();
        done();
        clock.advance(StepRules.UNDO.plusSeconds(1));
        refused("roster.undo.late", this::undo);

        assertThat(setBack().state()).isEqualTo(AppointmentState.STARTED);
        assertThat(setBack().state()).isEqualTo(AppointmentState.BOOKED);
        refused("roster.back.nothing", this::setBack);
    }

    @Test
    void what_screening_holds_meanwhile_is_held_and_not_under_way_again() {
        start();
        done();
        as.manager(here, () -> holds.tighten(screening.id(), new NewHold(Headline.REFUSED, null, HoldReason.THERAPIST_ASKS, "")));

        undo();

        assertThat(now().state()).isEqualTo(AppointmentState.HELD);
        assertThat(now().startedAt()).isNull();
    }

    @Test
    void who_did_not_come_is_not_set_back_onto_a_time_that_others_have() {
        clock.set(TWO);
        as.manager(here, () -> { checkIn.noShow(booked.id(), now().version()); return 0; });
        AppointmentData another = book();

        refused("roster.back.taken", this::setBack);
        as.manager(here, () -> booking.cancel(another.id(), another.version(), CancelReason.GUEST_ASKED));

        assertThat(setBack().state()).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    void a_step_taken_on_what_was_read_before_another_is_stale() {
        long read = now().version();
        start();

        assertThatThrownBy(() -> as.therapist(ana, () -> { steps.undo(booked.id(), read); return 0; })).isInstanceOf(StaleSave.class);
        assertThatThrownBy(() -> as.manager(here, () -> booking.setBack(booked.id(), read))).isInstanceOf(StaleSave.class);
    }

    @Test
    void what_nobody_started_can_be_closed_once_it_is_over_by_the_therapist_or_at_the_desk() {
        refused("roster.done.notStarted", this::done);
        clock.set(booked.span().to().plus(StepRules.GRACE).plusSeconds(1));
        assertThat(StepRules.isUnclosed(now(), clock.instant())).isTrue();

        done();
        assertThat(now().state()).isEqualTo(AppointmentState.DONE);
        undo();
        as.manager(here, () -> { checkIn.done(booked.id(), now().version()); return 0; });

        assertThat(now().state()).isEqualTo(AppointmentState.DONE);
    }

    @Test
    void what_was_never_screened_is_not_closed_as_done() {
        clock.set(World.at("2026-11-17T16:00"));
        AppointmentData unscreened = book(World.at("2026-11-17T16:00"));
        clock.set(unscreened.span().to().plus(Duration.ofHours(1)));

        refused("roster.start.notScreened", () -> as.therapist(ana, () -> { steps.done(unscreened.id(), unscreened.version()); return 0; }));
        refused("roster.start.notScreened", () -> as.manager(here, () -> { checkIn.done(unscreened.id(), unscreened.version()); return 0; }));
    }

    @Test
    void what_is_held_after_the_guest_was_checked_in_is_neither_begun_nor_closed_as_done() {
        as.manager(here, () -> { checkIn.checkIn(booked.id(), now().version()); return 0; });
        as.manager(here, () -> holds.tighten(screening.id(), new NewHold(Headline.REFUSED, null, HoldReason.THERAPIST_ASKS, "")));
        clock.set(booked.span().to().plus(Duration.ofHours(1)));

        assertThatThrownBy(this::start).isInstanceOf(Refusal.class);
        assertThatThrownBy(this::done).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as.manager(here, () -> { checkIn.done(booked.id(), now().version()); return 0; }))
                .isInstanceOf(Refusal.class);
        assertThat(now().state()).isEqualTo(AppointmentState.HELD);
    }

    private AppointmentData book() {
        return book(TWO);
    }

    private AppointmentData book(Instant start) {
        GuestId guest = world.aGuest(here);
        return as.manager(here, () -> booking.book(
                new BookingRequest(here, guest, swedish.variants().getFirst().id(), ana, room, start)));
    }

    private AppointmentData now() {
        return as.manager(here, () -> reading.get(booked.id()));
    }

    private void start() {
        as.therapist(ana, () -> { steps.start(booked.id(), now().version()); return 0; });
    }

    private void done() {
        as.therapist(ana, () -> { steps.done(booked.id(), now().version()); return 0; });
    }

    private void undo() {
        as.therapist(ana, () -> { steps.undo(booked.id(), now().version()); return 0; });
    }

    private AppointmentData setBack() {
        return as.manager(here, () -> booking.setBack(booked.id(), now().version()));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.whys().getFirst().key()).isEqualTo(key));
    }
}
