package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.TimeSpan;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No room is booked twice at the same time. */
class RoomFreeRuleTest {

    private static final Scenes NINE = Scenes.at("America/Toronto", "2026-11-17T09:00");

    @Test
    void another_booking_that_touches_it_only_at_an_end_does_not_stand_against_it() {
        assertThat(BookingRules.roomFree(beside(NINE, TimeSpan.of(NINE.span().to(), Duration.ofHours(1))).scene())).isEmpty();
        assertThat(BookingRules.roomFree(beside(NINE, new TimeSpan(NINE.span().from().minusSeconds(3600), NINE.span().from())).scene())).isEmpty();
    }

    @Test
    void one_that_shares_a_minute_does_and_its_times_are_named() {
        TimeSpan other = TimeSpan.of(NINE.span().to().minusSeconds(60), Duration.ofHours(1));

        assertThat(BookingRules.roomFree(beside(NINE, other).scene())).hasValueSatisfying(why -> {
            assertThat(why.rule()).isEqualTo("roster.roomBusy");
            assertThat(why.args()).contains(other.from().atZone(NINE.zone()).toLocalTime(), other.to().atZone(NINE.zone()).toLocalTime());
        });
    }

    @Test
    void midnight_between_them_makes_no_difference() {
        Scenes late = Scenes.at("America/Toronto", "2026-11-17T23:30");
        TimeSpan early = TimeSpan.of(Scenes.moment(late.zone(), "2026-11-18T00:45"), Duration.ofHours(1));

        assertThat(BookingRules.roomFree(beside(late, early).scene())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("dev.stillwater.roster.Zones#changing")
    void the_same_time_of_the_clock_before_and_after_it_is_set_back_is_another_moment(ZoneId zone) {
        var change = Zones.back(zone);
        Duration again = change.getDuration().abs();
        Scenes first = NINE.in(zone).from(change.getInstant().minus(again)).lasting(again);
        TimeSpan second = TimeSpan.of(change.getInstant(), again);

        assertThat(BookingRules.roomFree(beside(first, second).scene())).isEmpty();
        assertThat(BookingRules.roomFree(beside(first.lasting(again.plusMinutes(1)), second).scene())).isPresent();
    }

    private static Scenes beside(Scenes scenes, TimeSpan other) {
        return scenes.busy(List.of(), List.of(other), List.of());
    }
}
