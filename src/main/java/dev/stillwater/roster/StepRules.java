package dev.stillwater.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What is unusual about a step, so that it is asked about first, and how long one can be taken back. */
public final class StepRules {

    /** A treatment that begins longer than this before its booked time is asked about. */
    public static final Duration EARLY = Duration.ofMinutes(30);

    /** So long a therapist takes his latest step back himself; then it is the manager's. */
    public static final Duration UNDO = Duration.ofMinutes(30);

    /** What nobody closed this long after its booked end counts as forgotten. */
    public static final Duration GRACE = Duration.ofMinutes(10);

    private StepRules() {}

    /** What stands out about beginning it now. */
    public static Set<Unusual> beforeStart(AppointmentData one, Instant now) {
        Set<Unusual> found = EnumSet.noneOf(Unusual.class);
        if (now.isBefore(one.span().from().minus(EARLY))) {
            found.add(Unusual.EARLY);
        }
        if (one.state() != AppointmentState.CHECKED_IN) {
            found.add(Unusual.NOT_CHECKED_IN);
        }
        return found;
    }

    /** What stands out about closing it now: never begun, or begun less than half the hands-on time ago. */
    public static Set<Unusual> beforeDone(AppointmentData one, Instant now) {
        if (one.state() != AppointmentState.STARTED) {
            return EnumSet.of(Unusual.NEVER_STARTED);
        }
        Duration plausible = Duration.ofMinutes(one.handsOnMinutes()).dividedBy(2);
        return now.isBefore(begun(one).plus(plausible)) ? EnumSet.of(Unusual.SHORT) : EnumSet.noneOf(Unusual.class);
    }

    /** When it was begun; by the booking where that was not noted. */
    public static Instant begun(AppointmentData one) {
        return one.startedAt() == null ? one.span().from() : one.startedAt();
    }

    /** Over by the clock, and nobody said how it ended; what screening holds is held, not forgotten. */
    public static boolean isUnclosed(AppointmentData one, Instant now) {
        return switch (one.state()) {
            case BOOKED, CHECKED_IN, STARTED -> now.isAfter(one.span().to().plus(GRACE));
            case HELD, DONE, CANCELLED, NO_SHOW -> false;
        };
    }

    /** Whether the therapist may take the latest step back. */
    public static boolean mayUndo(AppointmentData one, Instant now) {
        return (one.state() == AppointmentState.STARTED || one.state() == AppointmentState.DONE)
                && one.lastStep() != null && one.lastStep().at() != null && !now.isAfter(one.lastStep().at().plus(UNDO));
    }

    /** What is unusual. */
    public enum Unusual {
        /** Well before the booked time. */
        EARLY,
        /** The desk has not noted that the guest is here. */
        NOT_CHECKED_IN,
        /** It is to be closed although nobody began it. */
        NEVER_STARTED,
        /** It was begun too recently to be done. */
        SHORT
    }
}
