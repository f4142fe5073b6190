package dev.stillwater.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;

/**
 * Places whose clocks change in different ways: at two or at one in the morning, at midnight, by
 * half an hour, in the other half of the year, and one where they never do.
 */
final class Zones {

    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

    private Zones() {}

    static Stream<ZoneId> all() {
        return Stream.of(
                        "America/Los_Angeles", "Europe/London", "Australia/Sydney", "Australia/Lord_Howe", "America/Santiago",
                        "Africa/Cairo", "Asia/Kolkata")
                .map(ZoneId::of);
    }

    static Stream<ZoneId> changing() {
        return all().filter(zone -> !zone.getRules().isFixedOffset() && zone.getRules().nextTransition(start(zone)) != null);
    }

    /** The next time that the clock is set forward: what it shows between before and after is skipped. */
    static ZoneOffsetTransition forward(ZoneId zone) {
        return next(zone, true);
    }

    /** The next time that the clock is set back: what it shows between after and before comes twice. */
    static ZoneOffsetTransition back(ZoneId zone) {
        return next(zone, false);
    }

    /** A time of the clock in the middle of what is skipped or comes twice. */
    static LocalDateTime within(ZoneOffsetTransition change) {
        LocalDateTime first = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        return first.plus(change.getDuration().abs().dividedBy(2));
    }

    private static ZoneOffsetTransition next(ZoneId zone, boolean forward) {
        ZoneOffsetTransition found = zone.getRules().nextTransition(start(zone));
        while (found.isGap() != forward) {
            found = zone.getRules().nextTransition(found.getInstant());
        }
        return found;
    }

    private static java.time.Instant start(ZoneId zone) {
        return FROM.atStartOfDay(zone).toInstant();
    }
}
