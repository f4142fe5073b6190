package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.TimeSpan;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A shift lasts fourteen hours at most, by real time. */
class ShiftLengthRuleTest {

    @Test
    void fourteen_hours_are_the_most() {
        TimeSpan longest = TimeSpan.of(Scenes.at("Europe/London", "2026-11-17T07:00").span().from(), Duration.ofHours(14));

        assertThat(ShiftRules.notTooLong(longest)).isEmpty();
        assertThat(ShiftRules.notTooLong(TimeSpan.of(longest.from(), Duration.ofMinutes(841))))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.shift.tooLong"));
    }

    @ParameterizedTest
    @MethodSource("dev.stillwater.roster.Zones#changing")
    void fourteen_hours_of_the_clock_are_more_when_it_is_set_back(ZoneId zone) {
        var evening = Zones.back(zone).getDateTimeBefore().minusHours(7);
        TimeSpan night = new TimeSpan(evening.atZone(zone).toInstant(), evening.plusHours(14).atZone(zone).toInstant());

        assertThat(ShiftRules.notTooLong(night)).isPresent();
    }
}
