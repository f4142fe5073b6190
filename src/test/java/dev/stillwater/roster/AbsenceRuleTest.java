package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.TimeSpan;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nobody is booked while away. */
class AbsenceRuleTest {

    private static final Scenes NINE = Scenes.at("Europe/London", "2026-11-17T09:00");

    @Test
    void an_absence_that_touches_the_booking_stands_against_it() {
        assertThat(BookingRules.notAbsent(NINE.away(TimeSpan.of(NINE.span().to().minusSeconds(60), Duration.ofHours(4))).scene()))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.absent"));
    }

    @Test
    void one_that_ends_as_the_booking_begins_does_not() {
        assertThat(BookingRules.notAbsent(NINE.away(new TimeSpan(NINE.span().from().minusSeconds(60), NINE.span().from())).scene()))
                .isEmpty();
    }

    @Test
    void a_day_away_counts_from_midnight_there() {
        Scenes beforeMidnight = Scenes.at("America/Los_Angeles", "2026-11-16T22:30");
        TimeSpan day = new TimeSpan(
                Scenes.moment(beforeMidnight.zone(), "2026-11-17T00:00"), Scenes.moment(beforeMidnight.zone(), "2026-11-18T00:00"));

        assertThat(BookingRules.notAbsent(beforeMidnight.away(day).scene())).isEmpty();
        assertThat(BookingRules.notAbsent(beforeMidnight.lasting(Duration.ofMinutes(91)).away(day).scene())).isPresent();
    }
}
