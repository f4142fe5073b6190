package dev.stillwater.roster;

import dev.stillwater.kernel.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The free times of a day, in steps of a quarter of an hour. */
final class DaySlots {

    private static final Duration STEP = Duration.ofMinutes(15);

    private DaySlots() {}

    /**
     * @param earliest nothing before this moment
     * @param most so many at most
     */
    static List<BookingAdvice.Slot> of(DayFacts facts, Instant earliest, int most) {
        Optional<TimeSpan> open = facts.location().hours().on(facts.day(), facts.location().zone());
        List<BookingAdvice.Slot> slots = new ArrayList<>();
        if (open.isEmpty()) {
            return slots;
        }
        Instant start = open.get().from();
        while (slots.size() < most && !start.plus(facts.length()).isAfter(open.get().to())) {
            if (!start.isBefore(facts.now()) && !start.isBefore(earliest)) {
                facts.slot(TimeSpan.of(start, facts.length())).ifPresent(slots::add);
            }
            start = start.plus(STEP);
        }
        return slots;
    }
}
