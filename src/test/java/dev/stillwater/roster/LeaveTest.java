package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.live.Change;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From asking for leave to the absence that it becomes, or does not. */
@PortalTest
class LeaveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired OwnLeave leave;
    @Autowired LeaveDesk desk;
    @Autowired AbsencePlanning absences;
    @Autowired RosterReading roster;
    @Autowired Broadcaster broadcaster;
    @Autowired JdbcClient jdbc;
    @Autowired World world;
    @Autowired As as;

    LocationId here;
    TherapistId ana;

    @BeforeEach
    void a_therapist_of_a_location() {
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW");
    }

    @Test
    void what_is_asked_for_waits_at_the_location() {
        LeaveRequest asked = ask(DAY, DAY.plusDays(2));

        assertThat(own()).containsExactly(asked);
        assertThat(asked.state()).isEqualTo(LeaveState.ASKED);
        assertThat(open()).extracting(LeaveDesk.Asked::request).containsExactly(asked);
    }

    @Test
    void granted_leave_is_an_absence_from_the_first_day_to_the_last() {
        LeaveRequest asked = ask(DAY, DAY.plusDays(2));

        as.manager(here, run(() -> desk.grant(here, asked.id())));

        assertThat(own()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(LeaveState.GRANTED);
            assertThat(one.decidedBy()).isNotBlank();
        });
        assertThat(away()).singleElement().satisfies(absence -> {
            assertThat(absence.span().from()).isEqualTo(World.at("2026-11-20T00:00"));
            assertThat(absence.span().to()).isEqualTo(World.at("2026-11-23T00:00"));
            assertThat(absence.kind()).isEqualTo(AbsenceKind.LEAVE);
        });
        assertThat(open()).isEmpty();
    }

    @Test
    void declined_leave_tells_the_reason_and_keeps_nobody_away() {
        LeaveRequest asked = ask(DAY, DAY);

        as.manager(here, run(() -> desk.decline(here, asked.id(), " Two are away already. ")));

        assertThat(own()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(LeaveState.DECLINED);
            assertThat(one.reason()).isEqualTo("Two are away already.");
        });
        assertThat(away()).isEmpty();
    }

    @Test
    void without_a_reason_nothing_is_declined() {
        LeaveRequest asked = ask(DAY, DAY);

        assertRefused(() -> as.manager(here, run(() -> desk.decline(here, asked.id(), "  "))), "refusal.required");

        assertThat(own()).containsExactly(asked);
    }

    @Test
    void what_was_taken_back_is_decided_by_nobody() {
        LeaveRequest asked = ask(DAY, DAY);
        as.therapist(ana, run(() -> leave.takeBack(asked.id())));

        assertThat(open()).isEmpty();
        assertRefused(() -> as.manager(here, run(() -> desk.grant(here, asked.id()))), "roster.leave.already.takenBack");
    }

    @Test
    void what_was_decided_cannot_be_taken_back() {
        LeaveRequest asked = ask(DAY, DAY);
        as.manager(here, run(() -> desk.decline(here, asked.id(), "No.")));

        assertRefused(() -> as.therapist(ana, run(() -> leave.takeBack(asked.id()))), "roster.leave.already.declined");
    }

    @Test
    void of_two_managers_at_once_one_decides_and_the_other_is_told() throws Exception {
        LeaveRequest asked = ask(DAY, DAY);
        List<String> refused = Collections.synchronizedList(new ArrayList<>());

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<?> each : two.invokeAll(List.of(
                    deciding(refused, () -> desk.grant(here, asked.id())),
                    deciding(refused, () -> desk.decline(here, asked.id(), "No."))))) {
                each.get();
            }
        }

        LeaveState decided = own().getFirst().state();
        assertThat(refused).containsExactly(
                decided == LeaveState.GRANTED ? "roster.leave.already.granted" : "roster.leave.already.declined");
        assertThat(away()).hasSize(decided == LeaveState.GRANTED ? 1 : 0);
    }

    @Test
    void an_absence_that_is_taken_back_is_no_longer_granted() {
        LeaveRequest asked = ask(DAY, DAY);
        as.manager(here, run(() -> desk.grant(here, asked.id())));
        AbsenceData absence = away().getFirst();

        as.manager(here, run(() -> absences.remove(here, absence.stored(), absence.version())));

        assertThat(own()).extracting(LeaveRequest::state).containsExactly(LeaveState.REVOKED);
    }

    @Test
    void who_is_away_then_already_is_not_away_twice() {
        LeaveRequest asked = ask(DAY, DAY.plusDays(3));
        as.manager(here, () -> absences.record(here, ana, DAY.plusDays(1), DAY.plusDays(1), AbsenceKind.TRAINING));

        assertRefused(() -> as.manager(here, run(() -> desk.grant(here, asked.id()))), "roster.absence.overlaps");

        assertThat(own()).containsExactly(asked);
    }

    @Test
    void days_that_were_asked_for_or_are_granted_are_not_asked_for_again() {
        ask(DAY, DAY.plusDays(1));
        as.manager(here, () -> absences.record(here, ana, DAY.plusDays(5), DAY.plusDays(5), AbsenceKind.TRAINING));

        assertRefused(() -> ask(DAY.plusDays(1), DAY.plusDays(2)), "roster.leave.askedAlready");
        assertRefused(() -> ask(DAY.plusDays(5), DAY.plusDays(6)), "roster.leave.awayAlready");
    }

    @Test
    void leave_is_in_days_to_come_not_too_far_off_and_no_illness() {
        assertRefused(() -> ask(World.TODAY.minusDays(1), World.TODAY), "roster.leave.past");
        assertRefused(() -> ask(DAY.plusYears(3), DAY.plusYears(3)), "roster.leave.tooFar");
        assertRefused(() -> ask(DAY, DAY.minusDays(1)), "refusal.date.reversed");
        assertRefused(() -> ask(DAY, DAY.plusDays(400)), "roster.absence.tooLong");
        assertRefused(() -> as.therapist(ana, () -> leave.ask(DAY, DAY, AbsenceKind.ILLNESS, "")), "roster.leave.notAskedFor");
        assertRefused(() -> as.therapist(ana, () -> leave.ask(DAY, DAY, AbsenceKind.LEAVE, "x".repeat(301))), "roster.leave.textLong");
    }

    @Test
    void nobody_reads_or_takes_back_what_somebody_else_asked_for() {
        LeaveRequest asked = ask(DAY, DAY);
        TherapistId ben = world.aTherapist(here, "SW");

        assertThat(as.therapist(ben, () -> leave.own(PageRequest.of(0, 9)))).isEmpty();
        assertThatThrownBy(() -> as.therapist(ben, run(() -> leave.takeBack(asked.id())))).isInstanceOf(NotThere.class);
    }

    @Test
    void managers_of_other_locations_neither_see_nor_decide_it() {
        LeaveRequest asked = ask(DAY, DAY);
        LocationId elsewhere = world.aLocation().stored();

        assertThat(as.manager(elsewhere, () -> desk.open(elsewhere))).isEmpty();
        assertThatThrownBy(() -> as.manager(elsewhere, () -> desk.open(here))).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> as.manager(elsewhere, run(() -> desk.grant(elsewhere, asked.id())))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(elsewhere, () -> desk.standing(elsewhere, asked.id()))).isInstanceOf(NotThere.class);
    }

    @Test
    void a_manager_sees_what_stands_in_it() {
        world.aShift(here, ana, "2026-11-20T09:00", "2026-11-20T17:00");
        world.aShift(here, ana, "2026-11-24T09:00", "2026-11-24T17:00");
        LeaveRequest asked = ask(DAY, DAY.plusDays(1));

        LeaveDesk.Standing standing = as.manager(here, () -> desk.standing(here, asked.id()));

        assertThat(standing.shifts()).singleElement()
                .satisfies(shift -> assertThat(shift.span().from()).isEqualTo(World.at("2026-11-20T09:00")));
        assertThat(standing.appointments()).isEmpty();
    }

    @Test
    void the_trail_says_who_did_what_and_never_the_words() {
        LeaveRequest asked = as.therapist(ana, () -> leave.ask(DAY, DAY, AbsenceKind.LEAVE, "wedding-of-my-sister"));
        as.manager(here, run(() -> desk.decline(here, asked.id(), "two-are-away")));

        assertThat(jdbc.sql("select action from audit_entry where subject_id = ? order by at, id")
                .param(bytes(asked.id())).query(String.class).list()).containsExactly("leave-asked", "leave-declined");
        assertThat(jdbc.sql("select fields from audit_entry where subject_id = ?")
                .param(bytes(asked.id())).query(String.class).list())
                .noneMatch(fields -> fields.contains("wedding") || fields.contains("two-are-away"));
    }

    @Test
    void a_decision_is_announced_with_the_therapist_it_is_about() {
        LeaveRequest asked = ask(DAY, DAY);
        List<Change> heard = Collections.synchronizedList(new ArrayList<>());

        Broadcaster.Registration ear = broadcaster.listen(Set.of(OwnLeave.TOPIC), heard::add);
        as.manager(here, run(() -> desk.grant(here, asked.id())));

        Awaitility.await().atMost(Duration.ofSeconds(2)).untilAsserted(() ->
                assertThat(heard).contains(Change.of(OwnLeave.TOPIC, ana.value(), here)));
        ear.close();
    }

    private LeaveRequest ask(LocalDate first, LocalDate last) {
        return as.therapist(ana, () -> leave.ask(first, last, AbsenceKind.LEAVE, ""));
    }

    private List<LeaveRequest> own() {
        return as.therapist(ana, () -> leave.own(PageRequest.of(0, 9)));
    }

    private List<LeaveDesk.Asked> open() {
        return as.manager(here, () -> desk.open(here));
    }

    private List<AbsenceData> away() {
        return as.manager(here, () -> roster.days(here, DAY, DAY.plusDays(7))).absences();
    }

    private Callable<Void> deciding(List<String> refused, Runnable decision) {
        return () -> {
            try {
                as.manager(here, run(decision));
            } catch (Refusal refusal) {
                refused.add(refusal.whys().getFirst().key());
            }
            return null;
        };
    }

    private static Callable<String> run(Runnable what) {
        return () -> {
            what.run();
            return "";
        };
    }

    private static void assertRefused(ThrowingCallable call, String rule) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).as(refusal.getMessage()).isTrue());
    }

    private static byte[] bytes(LeaveRequestId id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits()).putLong(id.value().getLeastSignificantBits()).array();
    }
}
