package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DAY;
import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static dev.stillwater.policy.TestPolicies.DEFAULT_RULES;
import static dev.stillwater.policy.TestPolicies.WASHINGTON;
import static dev.stillwater.policy.TestPolicies.aYesNo;
import static dev.stillwater.policy.TestPolicies.answers;
import static dev.stillwater.policy.TestPolicies.modalities;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskingRulesTest {

    private final AskingRules asking = new AskingRules(DEFAULT_RULES);

    @Test
    void asks_only_what_can_matter_for_the_parts_that_are_booked() {
        assertThat(asked("SW", Answers.NONE, Answers.NONE))
                .contains("S01", "S22", "S36")
                .doesNotContain("S26", "S30", "S31", "S33", "S38");
        assertThat(asked("MLD", Answers.NONE, Answers.NONE)).contains("S26", "S30", "S31");
        assertThat(asked("DT", Answers.NONE, Answers.NONE)).contains("S31").doesNotContain("S30");
        assertThat(asked("RX", Answers.NONE, Answers.NONE)).contains("S33", "S38");
    }

    @Test
    void opens_details_only_after_a_yes_right_behind_their_question() {
        List<String> asked = asked("SW", Answers.NONE, answers("S22#20 + S12:fracture + S01:no"));
        assertThat(asked).containsSubsequence("S12", "S12A", "S13");
        assertThat(asked).containsSubsequence("S22", "S23", "S24", "S25");
        assertThat(asked).doesNotContain("S01A");
    }

    @Test
    void keeps_answered_questions_in_the_list_but_not_open() {
        QuestionPlan plan = plan("SW", Answers.NONE, answers("S01:no"), DAY);
        assertThat(codes(plan.questions())).contains("S01");
        assertThat(codes(plan.open())).doesNotContain("S01");
        assertThat(plan.complete()).isFalse();
    }

    @Test
    void asks_acute_questions_at_every_visit_and_lasting_ones_once_a_year() {
        Answers earlier = answers("S01:no + S17:no");
        QuestionPlan nextDay = plan("SW", earlier, Answers.NONE, DAY.plusDays(1));
        assertThat(codes(nextDay.open())).contains("S01").doesNotContain("S17");
        assertThat(nextDay.known()).containsExactly(QuestionCode.of("S17"));
        QuestionPlan almostAYear = plan("SW", earlier, Answers.NONE, DAY.plusYears(1).minusDays(1));
        assertThat(codes(almostAYear.open())).doesNotContain("S17");
        QuestionPlan nextYear = plan("SW", earlier, Answers.NONE, DAY.plusYears(1));
        assertThat(codes(nextYear.open())).contains("S17");
    }

    @Test
    void asks_everything_again_when_something_changed() {
        Answers earlier = answers("S17:no + S13:no");
        LocalDate later = DAY.plusDays(30);
        assertThat(codes(plan("SW", earlier, Answers.NONE, later).open()))
                .contains("S37").doesNotContain("S17");
        Answers changed =
                Answers.of(Answer.chosen(QuestionCode.of("S37"), later, OptionCode.of("yes")));
        assertThat(codes(plan("SW", earlier, changed, later).open())).contains("S13", "S17");
        Answers again =
                changed.with(
                        Answer.chosen(QuestionCode.of("S17"), later, OptionCode.of("no")));
        assertThat(codes(plan("SW", earlier.with(again), again, later).open()))
                .contains("S13").doesNotContain("S17");
    }

    @Test
    void does_not_ask_a_new_guest_what_changed() {
        assertThat(asked("SW", Answers.NONE, Answers.NONE)).doesNotContain("S37");
    }

    @Test
    void asks_when_booking_only_what_is_asked_then() {
        var booking =
                new AskingRules.Occasion(
                        Question.Moment.BOOKING, modalities("SW"), DAY, WASHINGTON);
        assertThat(codes(asking.plan(booking, Answers.NONE, Answers.NONE).open()))
                .containsExactly("S36");
    }

    @Test
    void leaves_out_answers_that_do_not_fit_and_asks_again() {
        QuestionPlan plan = plan("SW", answers("S17:perhaps + ZZ:yes"), answers("S22#99"), DAY);
        assertThat(codes(plan.open())).contains("S17", "S22");
        assertThat(plan.answers().isEmpty()).isTrue();
    }

    @Test
    void asks_what_a_newer_version_asks_in_addition() {
        QuestionPlan before = finished(asking, "SW");
        var newer =
                new AskingRules(
                        DecisionRules.of(
                                TestPolicies.defaultAnd(aYesNo("Z1", Cell.of(Outcome.REFUSE)))));
        QuestionPlan after =
                newer.plan(occasion("SW", DAY), before.answers(), Answers.NONE);
        assertThat(codes(after.open())).containsExactly("Z1");
    }

    @Test
    void knows_when_a_question_asks_for_something_else() {
        Question question = DEFAULT.question(QuestionCode.of("S17")).orElseThrow();
        Question reworded =
                TestPolicies.aQuestion("S17", question.kind(), null, null,
                        question.options().toArray(Option[]::new));
        assertThat(question.asksTheSameAs(question.with(question.options()))).isTrue();
        assertThat(question.asksTheSameAs(reworded)).isFalse();
    }

    private QuestionPlan finished(AskingRules rules, String parts) {
        Answers given = Answers.NONE;
        QuestionPlan plan = rules.plan(occasion(parts, DAY), Answers.NONE, given);
        while (!plan.complete()) {
            Question next = plan.open().getFirst();
            given =
                    given.with(
                            Answer.chosen(
                                    next.code(), DAY, next.harmless().orElseThrow().code()));
            plan = rules.plan(occasion(parts, DAY), Answers.NONE, given);
        }
        return plan;
    }

    private List<String> asked(String parts, Answers earlier, Answers given) {
        return codes(plan(parts, earlier, given, DAY).questions());
    }

    private QuestionPlan plan(String parts, Answers earlier, Answers given, LocalDate day) {
        return asking.plan(occasion(parts, day), earlier, given);
    }

    private static AskingRules.Occasion occasion(String parts, LocalDate day) {
        return new AskingRules.Occasion(
                Question.Moment.VISIT, modalities(parts), day, WASHINGTON);
    }

    private static List<String> codes(List<Question> questions) {
        return questions.stream().map(question -> question.code().value()).toList();
    }
}
