package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.TimeSpan;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody has a shift while away. */
class ShiftAbsenceRuleTest {

    private static final TimeSpan SHIFT = TimeSpan.of(Scenes.moment(ZoneId.of("Europe/London"), "2026-11-17T09:00"), Duration.ofHours(8));

    @Test
    void an_absence_inside_it_stands_against_it() {
        assertThat(ShiftRules.notAbsent(SHIFT, "Ana", List.of(TimeSpan.of(SHIFT.from().plusSeconds(3600), Duration.ofHours(1)))))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.absent"));
    }

    @Test
    void one_that_ends_as_it_begins_does_not() {
        assertThat(ShiftRules.notAbsent(SHIFT, "Ana", List.of(new TimeSpan(SHIFT.from().minusSeconds(60), SHIFT.from())))).isEmpty();
    }
}
