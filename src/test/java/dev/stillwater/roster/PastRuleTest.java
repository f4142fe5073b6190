package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A booking may not begin in the past, save for somebody who just walked in. */
class PastRuleTest {

    private static final Scenes NINE = Scenes.at("America/Los_Angeles", "2026-11-17T09:00");

    @Test
    void what_is_to_come_may_be_booked() {
        assertThat(BookingRules.notInThePast(NINE.scene())).isEmpty();
    }

    @Test
    void who_walks_in_is_booked_up_to_ten_minutes_late() {
        assertThat(BookingRules.notInThePast(NINE.now(NINE.span().from().plus(Duration.ofMinutes(10))).scene())).isEmpty();
    }

    @Test
    void later_than_that_is_refused() {
        assertThat(BookingRules.notInThePast(NINE.now(NINE.span().from().plusSeconds(601)).scene()))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.past"));
    }
}
