package dev.stillwater.screening;

import dev.stillwater.policy.Headline;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What was decided in one week, in the whole chain. A number from 1 to 4 is not told, and neither is
 * what would give it away: who is behind so small a number could be guessed.
 */
public final class OutcomeWeek {

    /** Smaller numbers are hidden, but for none at all. */
    public static final long SMALLEST_SHOWN = OutcomeHiding.SMALLEST_TOLD;

    private final LocalDate monday;
    private final Map<Headline, Long> shown;

    private OutcomeWeek(LocalDate monday, Map<Headline, Long> shown) {
        this.monday = monday;
        this.shown = shown;
    }

    /** What a week's line tells. */
    public static OutcomeWeek of(OutcomeFigures.Line<LocalDate> week) {
        Map<Headline, Long> shown = new EnumMap<>(Headline.class);
        week.numbers().forEach((headline, number) -> {
            if (!number.more()) {
                shown.put(headline, number.told());
            }
        });
        return new OutcomeWeek(week.subject(), shown);
    }

    public LocalDate monday() {
        return monday;
    }

    /** How often this was decided; empty when the number is hidden. */
    public OptionalLong count(Headline headline) {
        Long count = shown.get(headline);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** The sum of the numbers that are told; not of the week when one is hidden. */
    public long sumOfShown() {
        return shown.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean hidesSomething() {
        return shown.size() < Headline.values().length;
    }
}
