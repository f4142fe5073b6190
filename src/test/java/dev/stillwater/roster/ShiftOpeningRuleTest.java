package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.OpeningHours;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A shift lies inside the opening hours. */
class ShiftOpeningRuleTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final OpeningHours DAYS = OpeningHours.daily(LocalTime.of(9, 0), LocalTime.of(20, 0));
    private static final OpeningHours NIGHTS = OpeningHours.daily(LocalTime.of(16, 0), LocalTime.of(2, 0));

    @Test
    void from_opening_to_closing() {
        assertThat(ShiftRules.withinOpeningHours(shift("2026-11-17T09:00", 11), Scenes.aLocation(ZONE, DAYS, true))).isEmpty();
        assertThat(ShiftRules.withinOpeningHours(shift("2026-11-17T08:45", 8), Scenes.aLocation(ZONE, DAYS, true)))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.closed"));
    }

    @Test
    void over_midnight_where_the_location_closes_after_it() {
        assertThat(ShiftRules.withinOpeningHours(shift("2026-11-17T18:00", 8), Scenes.aLocation(ZONE, NIGHTS, true))).isEmpty();
        assertThat(ShiftRules.withinOpeningHours(shift("2026-11-17T19:00", 8), Scenes.aLocation(ZONE, NIGHTS, true))).isPresent();
    }

    @Test
    void none_at_a_location_that_is_closed_for_good() {
        assertThat(ShiftRules.withinOpeningHours(shift("2026-11-17T10:00", 8), Scenes.aLocation(ZONE, DAYS, false)))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.locationClosed"));
    }

    private static TimeSpan shift(String local, int hours) {
        return TimeSpan.of(Scenes.moment(ZONE, local), Duration.ofHours(hours));
    }
}
