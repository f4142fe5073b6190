package dev.stillwater.screening;

import static dev.stillwater.policy.Headline.CLEARANCE_NEEDED;
import static dev.stillwater.policy.Headline.NOT_BEFORE;
import static dev.stillwater.policy.Headline.PROCEED;
import static dev.stillwater.policy.Headline.PROCEED_WITH_CHANGES;
import static dev.stillwater.policy.Headline.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Headline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoldRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    private static void check(Headline to, @Nullable LocalDate until, Headline now, @Nullable LocalDate earliest) {
        HoldRules.check(
                new NewHold(to, until, HoldReason.SEEMS_UNWELL, ""), DAY, new HoldRules.Standing(now, earliest));
    }

    private static void refusedAt(String field, Headline to, @Nullable LocalDate until, Headline now, @Nullable LocalDate earliest) {
        assertThatThrownBy(() -> check(to, until, now, earliest))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.field()).contains(field));
    }

    private static StaffHold hold(Headline headline, @Nullable LocalDate until) {
        return new StaffHold(LocationId.next(), DAY, headline, until, HoldReason.SEEMS_UNWELL, "", "Ana", Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource(Headline.class)
    void nothing_is_ever_made_looser(Headline now) {
        for (Headline to : List.of(PROCEED, PROCEED_WITH_CHANGES, CLEARANCE_NEEDED)) {
            refusedAt("to", to, null, now, null);
        }
        if (now != NOT_BEFORE) {
            assertThat(HoldRules.together(now, null, List.of(hold(NOT_BEFORE, DAY.plusDays(1)))).headline())
                    .isEqualTo(Headline.stricter(now, NOT_BEFORE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCEED", "PROCEED_WITH_CHANGES", "CLEARANCE_NEEDED"})
    void what_is_not_a_wait_can_become_one_or_be_refused(Headline now) {
        assertThatCode(() -> check(NOT_BEFORE, DAY.plusDays(1), now, null)).doesNotThrowAnyException();
        assertThatCode(() -> check(REFUSED, null, now, null)).doesNotThrowAnyException();
    }

    @Test
    void what_is_refused_names_no_day_to_come() {
        assertThat(HoldRules.together(REFUSED, DAY.plusDays(5), List.of()))
                .isEqualTo(new HoldRules.Standing(REFUSED, null));
        assertThat(HoldRules.together(NOT_BEFORE, DAY.plusDays(5), List.of(hold(REFUSED, null))))
                .isEqualTo(new HoldRules.Standing(REFUSED, null));
    }

    @Test
    void a_wait_can_only_become_longer() {
        refusedAt("to", NOT_BEFORE, DAY.plusDays(3), NOT_BEFORE, DAY.plusDays(5));
        refusedAt("to", NOT_BEFORE, DAY.plusDays(5), NOT_BEFORE, DAY.plusDays(5));
        assertThatCode(() -> check(NOT_BEFORE, DAY.plusDays(6), NOT_BEFORE, DAY.plusDays(5))).doesNotThrowAnyException();
    }

    @Test
    void what_is_refused_stays_refused() {
        refusedAt("to", NOT_BEFORE, DAY.plusDays(3), REFUSED, null);
        refusedAt("to", REFUSED, null, REFUSED, null);
    }

    @Test
    void a_wait_ends_after_the_visit_and_within_a_year() {
        refusedAt("until", NOT_BEFORE, null, PROCEED, null);
        refusedAt("until", NOT_BEFORE, DAY, PROCEED, null);
        refusedAt("until", NOT_BEFORE, DAY.plusYears(2), PROCEED, null);
    }

    @Test
    void another_reason_needs_a_note() {
        assertThatThrownBy(() -> HoldRules.check(
                        new NewHold(REFUSED, null, HoldReason.OTHER, "  "), DAY, new HoldRules.Standing(PROCEED, null)))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.field()).contains("note"));
    }

    @Test
    void a_hold_until_a_day_touches_the_visits_before_it_and_one_without_only_its_own() {
        List<StaffHold> wait = List.of(hold(NOT_BEFORE, DAY.plusDays(4)));
        assertThat(HoldRules.on(DAY, wait)).hasSize(1);
        assertThat(HoldRules.on(DAY.plusDays(3), wait)).hasSize(1);
        assertThat(HoldRules.on(DAY.plusDays(4), wait)).isEmpty();
        assertThat(HoldRules.on(DAY.minusDays(1), wait)).isEmpty();
        assertThat(HoldRules.on(DAY.plusDays(1), List.of(hold(REFUSED, null)))).isEmpty();
    }

    @Test
    void the_strictest_word_stands_on_top_and_beside_a_wait_the_latest_day() {
        assertThat(HoldRules.together(
                        NOT_BEFORE, DAY.plusDays(9), List.of(hold(REFUSED, null), hold(NOT_BEFORE, DAY.plusDays(2)))))
                .isEqualTo(new HoldRules.Standing(REFUSED, null));
        assertThat(HoldRules.together(
                        NOT_BEFORE, DAY.plusDays(9), List.of(hold(NOT_BEFORE, DAY.plusDays(12)), hold(NOT_BEFORE, DAY.plusDays(2)))))
                .isEqualTo(new HoldRules.Standing(NOT_BEFORE, DAY.plusDays(12)));
    }
}
