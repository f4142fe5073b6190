package dev.stillwater.screening;

import dev.stillwater.kernel.Allow;
import dev.stillwater.policy.Headline;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what screenings decided, for head office. Only of the whole chain: numbers by location
 * beside it would tell what the small ones hide.
 */
@Service
@Transactional(readOnly = true)
public class OutcomeCounts {

    private final Screenings screenings;
    private final Clock clock;

    OutcomeCounts(Screenings screenings, Clock clock) {
        this.screenings = screenings;
        this.clock = clock;
    }

    /** The last weeks that are over, oldest first; the week that runs is left out, so that nobody watches a number grow. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<OutcomeWeek> weeks(int number) {
        LocalDate thisMonday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = thisMonday.minusWeeks(number);
        Map<LocalDate, Map<Headline, Long>> counted = new TreeMap<>();
        screenings.counts(first, thisMonday).forEach(day -> counted
                .computeIfAbsent(day.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), monday -> new EnumMap<>(Headline.class))
                .merge(day.headline(), day.count(), Long::sum));
        return IntStream.range(0, number)
                .mapToObj(first::plusWeeks)
                .map(monday -> OutcomeWeek.of(monday, counted.getOrDefault(monday, Map.of())))
                .toList();
    }

    /** How often something was decided on a day. */
    record Day(LocalDate day, Headline headline, long count) {}
}
