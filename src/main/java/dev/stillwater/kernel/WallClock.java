package dev.stillwater.kernel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/** From what the clock on a wall shows to the moment: some times are skipped, some shown twice. */
public final class WallClock {

    private WallClock() {}

    /**
     * Every moment at which the clock shows this, the earlier first: one as a rule, none where the
     * clock is set forward over it, two where it is set back.
     */
    public static List<Instant> moments(LocalDateTime shown, ZoneId zone) {
        return zone.getRules().getValidOffsets(shown).stream().map(shown::toInstant).sorted().toList();
    }

    /**
     * The first moment at which the clock shows this or has gone past it. A later time of the clock
     * never gives an earlier moment.
     */
    public static Instant first(LocalDateTime shown, ZoneId zone) {
        List<Instant> moments = moments(shown, zone);
        if (!moments.isEmpty()) {
            return moments.getFirst();
        }
        ZoneOffsetTransition skip = zone.getRules().getTransition(shown);
        return skip.getInstant();
    }

    /** Whether the clock of that place shows the same time twice around this moment. */
    public static boolean isTwice(Instant instant, ZoneId zone) {
        return moments(LocalDateTime.ofInstant(instant, zone), zone).size() > 1;
    }
}
