package dev.stillwater.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the check says about policies made at random is tried on every set of answers there is. */
class PolicyCheckOracleTest {

    private static final int POLICIES = 400;
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 4, 15), LocalDate.of(2027, 7, 15),
                    LocalDate.of(2027, 10, 15));
    private static final List<JurisdictionCode> PLACES =
            List.of(JurisdictionCode.of("US-WA"), JurisdictionCode.of("GB"));

    @Test
    void an_outcome_that_is_said_never_to_show_changes_no_decision() {
        int tried = 0;
        for (int seed = 0; seed < POLICIES; seed++) {
            PolicyDocument policy = new RandomPolicies(seed).policy(3);
            for (Finding finding : PolicyCheck.check(policy, RandomPolicies.MODALITIES, null)) {
                if (finding.kind() == Finding.Kind.NEVER_SHOWS && finding.question() != null
                        && !finding.about().isEmpty()) {
                    Question question = policy.question(finding.question()).orElseThrow();
                    Option option = question.option(finding.option()).orElseThrow();
                    Cell cell = option.cell(finding.modality());
                    boolean idle = cell.outcomes().stream()
                            .filter(each -> each.headline().name().equals(finding.about()))
                            .map(each -> without(cell, each))
                            .anyMatch(fewer -> sameFor(policy,
                                    policy.with(question.with(option.with(finding.modality(), fewer))),
                                    finding.modality()));
                    assertThat(idle).as("policy %d: %s", seed, finding).isTrue();
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void a_question_that_is_said_to_change_nothing_can_be_left_out() {
        int tried = 0;
        for (int seed = 0; seed < POLICIES; seed++) {
            PolicyDocument policy = echoed(new RandomPolicies(seed).policy(3));
            for (Finding finding : PolicyCheck.check(policy, RandomPolicies.MODALITIES, null)) {
                if (finding.kind() == Finding.Kind.CHANGES_NOTHING && finding.question() != null) {
                    Question question = policy.question(finding.question()).orElseThrow();
                    for (ModalityCode modality : RandomPolicies.MODALITIES) {
                        assertThat(answersMatter(policy, question, modality))
                                .as("policy %d %s: %s\n%s", seed, modality, finding, PolicyJson.write(policy)).isFalse();
                    }
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    /** With a question more that is asked after the first one's last answer, and means the same. */
    private static PolicyDocument echoed(PolicyDocument policy) {
        Question first = policy.questions().getFirst();
        Option last = first.options().getLast();
        Option yes = new Option(OptionCode.of("yes"), last.wording(), last.concern(), false, null, null, last.cells());
        var after = new Question.After(first.code(), new TreeSet<>(Set.of(last.code())));
        var questions = new ArrayList<>(policy.questions());
        questions.add(new Question(
                QuestionCode.of("ECHO"), first.wording(), null, Question.Kind.YES_NO, first.validity(),
                first.moment(), first.letterCondition(), after, null, new TreeSet<>(), null,
                List.of(TestPolicies.no(), yes), List.of()));
        return policy.withQuestions(questions);
    }

    @Test
    void holes_are_exactly_the_concerns_that_can_come_up_and_that_nobody_spoke_about() {
        for (int seed = 0; seed < POLICIES; seed++) {
            PolicyDocument policy = new RandomPolicies(seed).policy(4);
            var reported = new HashSet<String>();
            PolicyCheck.check(policy, RandomPolicies.MODALITIES, null).stream()
                    .filter(finding -> finding.kind() == Finding.Kind.HOLE)
                    .forEach(finding -> {
                        reported.add(finding.question() + " " + finding.option() + " " + finding.modality());
                        assertThat(finding.example()).isNotEmpty();
                        assertThat(finding.example().getLast().question()).isEqualTo(finding.question());
                    });
            DecisionRules rules = DecisionRules.of(policy);
            var met = new HashSet<String>();
            for (LocalDate day : DAYS) {
                for (Answers answers : everything(policy, day)) {
                    PLACES.forEach(place -> rules.decide(answers, RandomPolicies.MODALITIES, day, List.of(), place)
                            .reasons().stream().filter(Decision.Reason::unsaid)
                            .forEach(reason -> met.add(
                                    reason.rule() + " " + reason.because().getFirst().option() + " "
                                            + reason.modality())));
                }
            }
            assertThat(reported).as("policy %d", seed).containsAll(met);
        }
    }

    private static Cell without(Cell cell, Outcome outcome) {
        var fewer = cell.outcomes().stream().filter(each -> !each.equals(outcome)).toList();
        return fewer.isEmpty() ? Cell.PROCEED : new Cell(fewer);
    }

    private static boolean sameFor(PolicyDocument one, PolicyDocument other, ModalityCode modality) {
        DecisionRules before = DecisionRules.of(one);
        DecisionRules after = DecisionRules.of(other);
        for (LocalDate day : DAYS) {
            for (Answers answers : everything(one, day)) {
                for (JurisdictionCode place : PLACES) {
                    Decision was = before.decide(answers, Set.of(modality), day, List.of(), place);
                    Decision is = after.decide(answers, Set.of(modality), day, List.of(), place);
                    // What is refused stays refused, whatever else is asked for.
                    if (was.headline() != is.headline()
                            || was.headline() != Headline.REFUSED
                                    && !DecisionOracle.Verdict.of(was).equals(DecisionOracle.Verdict.of(is))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean answersMatter(PolicyDocument policy, Question question, ModalityCode modality) {
        DecisionRules rules = DecisionRules.of(policy);
        LocalDate day = DAYS.getFirst();
        for (Answers others : everything(policy.withQuestions(
                policy.questions().stream().filter(each -> !each.code().equals(question.code())).toList()), day)) {
            for (JurisdictionCode place : PLACES) {
                var seen = new HashSet<DecisionOracle.Verdict>();
                RandomPolicies.possible(question, day).forEach(answer -> seen.add(DecisionOracle.Verdict.of(
                        rules.decide(others.with(answer), new TreeSet<>(Set.of(modality)), day, List.of(), place))));
                if (seen.size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every way to answer all the questions. */
    private static List<Answers> everything(PolicyDocument policy, LocalDate day) {
        List<Answers> all = List.of(Answers.NONE);
        for (Question question : policy.questions()) {
            var more = new ArrayList<Answers>();
            for (Answers each : all) {
                RandomPolicies.possible(question, day).forEach(answer -> more.add(each.with(answer)));
            }
            all = more;
        }
        return all;
    }
}
