package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.TimeSpan;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten hours of rest, by real time, lie between the shifts of two days. */
class ShiftRestRuleTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Test
    void ten_hours_are_enough_and_a_minute_less_is_not() {
        TimeSpan evening = TimeSpan.of(Scenes.moment(ZONE, "2026-11-17T14:00"), Duration.ofHours(8));
        TimeSpan morning = TimeSpan.of(Scenes.moment(ZONE, "2026-11-18T08:00"), Duration.ofHours(8));
        TimeSpan early = TimeSpan.of(morning.from().minusSeconds(60), Duration.ofHours(8));

        assertThat(rested(morning, evening, ZONE)).isTrue();
        assertThat(rested(early, evening, ZONE)).isFalse();
        assertThat(rested(evening, early, ZONE)).isFalse();
    }

    @Test
    void two_shifts_on_one_day_need_no_night_between_them() {
        TimeSpan morning = TimeSpan.of(Scenes.moment(ZONE, "2026-11-17T08:00"), Duration.ofHours(4));
        TimeSpan evening = TimeSpan.of(Scenes.moment(ZONE, "2026-11-17T15:00"), Duration.ofHours(4));

        assertThat(rested(evening, morning, ZONE)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.stillwater.roster.Zones#changing")
    void a_night_on_which_the_clock_is_set_forward_is_too_short_for_ten_hours_of_the_clock(ZoneId zone) {
        var day = Zones.within(Zones.forward(zone)).toLocalDate();
        TimeSpan evening = TimeSpan.of(day.minusDays(1).atTime(14, 0).atZone(zone).toInstant(), Duration.ofHours(8));
        TimeSpan morning = TimeSpan.of(day.atTime(8, 0).atZone(zone).toInstant(), Duration.ofHours(8));

        assertThat(rested(morning, evening, zone)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dev.stillwater.roster.Zones#changing")
    void a_night_on_which_it_is_set_back_is_long_enough_for_nine(ZoneId zone) {
        var change = Zones.back(zone);
        var day = Zones.within(change).toLocalDate();
        // Where the clock goes back at midnight, the hour that comes twice belongs to the day before.
        var morningOf = Zones.within(change).getHour() > 12 ? day.plusDays(1) : day;
        TimeSpan evening = TimeSpan.of(morningOf.minusDays(1).atTime(14, 0).atZone(zone).toInstant(), Duration.ofHours(8));
        TimeSpan morning = TimeSpan.of(
                morningOf.atTime(8, 0).atZone(zone).toInstant().minus(change.getDuration().abs()), Duration.ofHours(8));

        assertThat(rested(morning, evening, zone)).isTrue();
    }

    private static boolean rested(TimeSpan span, TimeSpan other, ZoneId zone) {
        return ShiftRules.rested(span, zone, "Ana", List.of(new ShiftData(ShiftId.next(), 0, Scenes.ANA, Scenes.THERE, other))).isEmpty();
    }
}
