package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.TimeSpan;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody has two shifts at once, wherever they are. */
class ShiftOverlapRuleTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final TimeSpan MORNING = TimeSpan.of(Scenes.moment(ZONE, "2026-11-17T08:00"), Duration.ofHours(4));

    @Test
    void one_that_begins_when_the_other_ends_is_no_overlap() {
        assertThat(against(TimeSpan.of(MORNING.to(), Duration.ofHours(4)))).isEmpty();
    }

    @Test
    void one_that_shares_a_minute_is_and_the_other_location_is_named() {
        assertThat(against(TimeSpan.of(MORNING.to().minusSeconds(60), Duration.ofHours(4)))).hasValueSatisfying(why -> {
            assertThat(why.rule()).isEqualTo("roster.shift.overlaps");
            assertThat(why.args()).contains("Ana", "Bellevue");
        });
    }

    private static java.util.Optional<dev.stillwater.kernel.Why> against(TimeSpan span) {
        ShiftData other = new ShiftData(ShiftId.next(), 0, Scenes.ANA, Scenes.THERE, MORNING);
        return ShiftRules.noOverlap(span, ZONE, "Ana", List.of(other), Map.of(Scenes.THERE, "Bellevue"));
    }
}
