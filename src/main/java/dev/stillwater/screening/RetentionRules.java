package dev.stillwater.screening;

import dev.stillwater.kernel.JurisdictionCode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long screenings are kept. Settings, not constants: where no statute was found the years are
 * the standard of the certifying board.
 *
 * @param acuteDays after how many days answers that were good for one visit only are taken out
 * @param years how many years a screening is kept, by jurisdiction; {@code other} for the rest
 * @param minorsUntil up to which age a screening of a minor is kept, by jurisdiction
 */
@ConfigurationProperties("stillwater.retention")
record RetentionRules(
        @Nullable Integer acuteDays, @Nullable Map<String, Integer> years, @Nullable Map<String, Integer> minorsUntil) {

    private static final int ACUTE_DAYS = 30;
    private static final int OF_AGE = 18;
    private static final String OTHER = "other";
    private static final Map<String, Integer> YEARS = Map.of("US-NY", 6, "CA-ON", 10, "GB", 7, OTHER, 4);
    private static final Map<String, Integer> MINORS_UNTIL = Map.of("US-NY", 22, "CA-ON", 28, "GB", 25, OTHER, 22);

    int acute() {
        return acuteDays == null ? ACUTE_DAYS : acuteDays;
    }

    /** The last day on which what was taken at a place must be kept. */
    LocalDate keptUntil(JurisdictionCode place, LocalDate takenOn, @Nullable LocalDate born) {
        LocalDate until = takenOn.plusYears(of(years, YEARS, place));
        if (born == null || !takenOn.isBefore(born.plusYears(OF_AGE))) {
            return until;
        }
        LocalDate grownUp = born.plusYears(of(minorsUntil, MINORS_UNTIL, place));
        return grownUp.isAfter(until) ? grownUp : until;
    }

    /** Nothing taken later than this can be due on a day. */
    LocalDate earliestDue(LocalDate today) {
        int fewest = YEARS.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        int set = years == null ? fewest : years.values().stream().mapToInt(Integer::intValue).min().orElse(fewest);
        return today.minusYears(Math.min(fewest, set));
    }

    private static int of(
            @Nullable Map<String, Integer> set, Map<String, Integer> usual, JurisdictionCode place) {
        if (set != null && set.containsKey(place.value())) {
            return set.get(place.value());
        }
        Integer known = usual.get(place.value());
        if (known != null) {
            return known;
        }
        return set != null && set.containsKey(OTHER) ? set.get(OTHER) : usual.getOrDefault(OTHER, 0);
    }
}
