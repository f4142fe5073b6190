package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DAY;
import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static dev.stillwater.policy.TestPolicies.DEFAULT_RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that the question itself rules out is asked again; what was decided by one stays decided. */
class FarDatesTest {

    private final PolicyEdition edition = new PolicyEdition(PolicyVersionId.next(), 1, DEFAULT_RULES);

    private boolean contradicts(String question, LocalDate said, LocalDate askedOn) {
        return edition.contradicts(Answer.date(QuestionCode.of(question), askedOn, said));
    }

    @ParameterizedTest
    @CsvSource({"S01A, 1", "S04A, 2", "S11A, 2"})
    void the_default_policy_takes_no_day_before_the_window_of_the_question(String question, int days) {
        assertThat(contradicts(question, DAY, DAY)).isFalse();
        assertThat(contradicts(question, DAY.minusDays(days), DAY)).isFalse();
        assertThat(contradicts(question, DAY.minusDays(days + 1), DAY)).isTrue();
        assertThat(contradicts(question, DAY.minusYears(6), DAY)).isTrue();
    }

    @Test
    void where_the_policy_gives_no_window_every_day_is_believed() {
        assertThat(contradicts("S02A", DAY.minusYears(6), DAY)).isFalse();
        assertThat(contradicts("S13", DAY.minusYears(6), DAY)).isFalse();
    }

    @Test
    void the_window_counts_from_the_day_of_asking_not_of_the_visit() {
        LocalDate visit = DAY.plusDays(5);
        Answer fever = Answer.date(QuestionCode.of("S01A"), DAY, DAY.minusDays(1));
        assertThat(edition.contradicts(fever)).isFalse();
        assertThat(edition.fits(fever, visit)).isTrue();
    }

    @Test
    void a_decision_by_an_old_day_can_be_made_again() {
        assertThat(edition.fits(Answer.date(QuestionCode.of("S01A"), DAY, DAY.minusDays(3)), DAY)).isTrue();
    }

    @Test
    void weeks_and_months_end_with_the_last_whole_one() {
        var weeks = new Question.Measure(Question.Measure.Unit.WEEKS, 0, null, 2);
        LocalDate first = Objects.requireNonNull(weeks.earliest(DAY));
        assertThat(weeks.since(first, DAY)).isEqualTo(2);
        assertThat(weeks.since(first.minusDays(1), DAY)).isEqualTo(3);
        var months = new Question.Measure(Question.Measure.Unit.MONTHS, 0, null, 6);
        LocalDate then = Objects.requireNonNull(months.earliest(DAY));
        assertThat(months.since(then, DAY)).isEqualTo(6);
        assertThat(months.since(then.minusDays(1), DAY)).isEqualTo(7);
    }

    @Test
    void the_season_of_colds_asks_its_question_by_itself_and_only_then() {
        Question seasonal = DEFAULT.question(QuestionCode.of("S02B")).orElseThrow();
        assertThat(seasonal.season()).isEqualTo("cold-and-flu");
        var rules = DEFAULT_RULES.shape();
        assertThat(rules.inSeason(seasonal, LocalDate.of(2026, 11, 17), TestPolicies.WASHINGTON)).isTrue();
        assertThat(rules.inSeason(seasonal, LocalDate.of(2026, 7, 17), TestPolicies.WASHINGTON)).isFalse();
    }
}
