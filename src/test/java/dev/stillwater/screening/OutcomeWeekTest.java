package dev.stillwater.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.policy.Headline;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void numbers_from_five_on_and_none_at_all_are_told() {
        OutcomeWeek week = OutcomeWeek.of(MONDAY, Map.of(Headline.PROCEED, 5L, Headline.REFUSED, 40L));

        assertThat(week.count(Headline.PROCEED)).hasValue(5);
        assertThat(week.count(Headline.NOT_BEFORE)).hasValue(0);
        assertThat(week.sumOfShown()).isEqualTo(45);
        assertThat(week.hidesSomething()).isFalse();
    }

    @Test
    void a_small_number_is_hidden_and_cannot_be_had_from_a_sum() {
        for (long small = 1; small < OutcomeWeek.SMALLEST_SHOWN; small++) {
            OutcomeWeek week = OutcomeWeek.of(MONDAY, Map.of(Headline.PROCEED, 90L, Headline.REFUSED, small));

            assertThat(week.count(Headline.REFUSED)).isEmpty();
            assertThat(week.sumOfShown()).isEqualTo(90);
            assertThat(week.hidesSomething()).isTrue();
        }
    }

    @Test
    void weeks_that_differ_only_in_a_small_number_look_the_same() {
        OutcomeWeek one = OutcomeWeek.of(MONDAY, Map.of(Headline.PROCEED, 90L, Headline.REFUSED, 1L));
        OutcomeWeek four = OutcomeWeek.of(MONDAY, Map.of(Headline.PROCEED, 90L, Headline.REFUSED, 4L));

        for (Headline headline : Headline.values()) {
            assertThat(one.count(headline)).isEqualTo(four.count(headline));
        }
        assertThat(one.sumOfShown()).isEqualTo(four.sumOfShown());
    }
}
