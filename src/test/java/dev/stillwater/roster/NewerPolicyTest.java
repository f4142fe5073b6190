package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.NewSignOff;
import dev.stillwater.policy.Outcome;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A stricter policy reaches the guests who were asked before it, and those only whom it concerns. */
@PortalTest
@Tag("database")
class NewerPolicyTest {

    private static final ModalityCode SWEDISH = ModalityCode.of("SW");
    private static final Choice COLD = Choice.of("S02", "yes");

    @Autowired Booking booking;
    @Autowired CheckIn checkIn;
    @Autowired TreatmentSteps steps;
    @Autowired RosterReading reading;
    @Autowired PolicyEditing editing;
    @Autowired PolicyPublishing publishing;
    @Autowired PolicyReading policies;
    @Autowired TestClock clock;
    @Autowired World world;
    @Autowired As as;

    private PolicyVersion before;
    private LocationId here;
    private TherapistId ana;
    private RoomId room;
    private AppointmentData swedish;
    private AppointmentData reflexology;

    @BeforeEach
    void two_guests_are_screened() {
        before = as.office(policies::inForce);
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW", "RX");
        room = world.aRoom(here);
        TreatmentData one = world.aTreatment(Part.of("SW", 60));
        TreatmentData other = world.aTreatment(Part.of("RX", 60));
        world.publish(here, one, other);
        world.aShift(here, ana, "2026-11-17T09:00", "2026-11-17T18:00");
        swedish = booked(one, World.at("2026-11-17T14:00"));
        reflexology = booked(other, World.at("2026-11-17T16:00"));
        world.screen(swedish, "");
        world.screen(reflexology, "");
    }

    /** Other tests screen by the policy in force: leave it as it was. */
    @AfterEach
    void put_back() {
        clock.reset();
        if (!as.office(policies::inForce).document().equals(before.document())) {
            PolicyVersion draft = as.office(editing::draft);
            PolicyVersion same = as.office(() -> editing.save(draft.id(), draft.version(), before.document()));
            published(same, as.office(() -> editing.compare(policies.inForce(), same)).loosening().count());
        }
    }

    private AppointmentData booked(TreatmentData treatment, Instant start) {
        GuestId guest = world.aGuest(here);
        return as.manager(here, () -> booking.book(
                new BookingRequest(here, guest, treatment.variants().getFirst().id(), ana, room, start)));
    }

    private AppointmentData now(AppointmentData one) {
        return as.manager(here, () -> reading.get(one.id()));
    }

    private void stricterForSwedish() {
        PolicyVersion draft = as.office(editing::draft);
        published(as.office(() -> editing.setCell(
                draft.id(), draft.version(), COLD, Set.of(SWEDISH), Cell.of(Outcome.REFUSE))), 0);
    }

    private void published(PolicyVersion draft, int looser) {
        as.office(() -> publishing.sign(draft.id(), draft.version(), new NewSignOff("Dr Ada Wells", "MD 1", World.TODAY, "")));
        as.office2(() -> publishing.publish(draft.id(), draft.version(), looser));
    }

    private Object arrives(AppointmentData one) {
        return as.manager(here, () -> { checkIn.checkIn(one.id(), now(one).version()); return 0; });
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(key)).isTrue());
    }

    @Test
    void who_was_asked_by_a_version_that_a_stricter_one_overtook_is_asked_again_before_the_treatment() {
        assertThat(now(swedish).isToAskAgain()).isFalse();

        stricterForSwedish();

        assertThat(now(swedish).isToAskAgain()).isTrue();
        refused("roster.checkIn.overtaken", () -> arrives(swedish));
        refused("roster.start.overtaken", () -> as.therapist(ana, () -> { steps.start(swedish.id(), now(swedish).version()); return 0; }));
        assertThat(now(reflexology).isToAskAgain()).as("nothing of its parts became stricter").isFalse();
        arrives(reflexology);

        world.screen(swedish, "");
        assertThat(now(swedish).isToAskAgain()).isFalse();
        arrives(swedish);
    }

    @Test
    void who_is_checked_in_already_is_asked_before_it_begins() {
        arrives(swedish);

        stricterForSwedish();

        refused("roster.start.overtaken", () -> as.therapist(ana, () -> { steps.start(swedish.id(), now(swedish).version()); return 0; }));
    }

    @Test
    void a_version_that_only_allows_more_asks_nobody_again() {
        PolicyVersion draft = as.office(editing::draft);
        PolicyVersion looser = as.office(() -> editing.setCell(
                draft.id(), draft.version(), COLD, Set.of(SWEDISH), Cell.PROCEED));
        published(looser, 1);

        assertThat(now(swedish).isToAskAgain()).isFalse();
        arrives(swedish);
    }

    @Test
    void what_was_over_when_it_came_into_force_is_closed_all_the_same() {
        clock.set(reflexology.span().to());
        stricterForSwedish();

        as.manager(here, () -> { checkIn.done(swedish.id(), now(swedish).version()); return 0; });

        assertThat(now(swedish).state()).isEqualTo(AppointmentState.DONE);
    }
}
