package dev.stillwater.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Decisions on policies made at random are those of a second, naive reading of the rules. */
class DecisionOracleTest {

    private static final int POLICIES = 3000;
    private static final int GUESTS = 12;

    @Test
    void every_decision_is_what_the_rules_say_word_by_word() {
        for (int seed = 0; seed < POLICIES; seed++) {
            var random = new RandomPolicies(seed);
            PolicyDocument policy = random.policy(6);
            DecisionRules rules = DecisionRules.of(policy);
            for (int guest = 0; guest < GUESTS; guest++) {
                LocalDate day = random.day();
                var oracle = new DecisionOracle(
                        policy, random.answers(policy, day), day, random.letters(policy, day), random.place());
                TreeSet<ModalityCode> parts = random.parts();
                Decision decision =
                        rules.decide(oracle.answers(), parts, day, oracle.letters(), oracle.place());
                assertThat(DecisionOracle.Verdict.of(decision))
                        .as("policy %d, guest %d, %s", seed, guest, PolicyJson.write(oracle.answers()))
                        .isEqualTo(oracle.decide(parts));
            }
        }
    }

    @Test
    void order_does_not_matter_and_a_replay_gives_the_same_bytes() {
        for (int seed = 0; seed < POLICIES; seed++) {
            var random = new RandomPolicies(seed);
            PolicyDocument policy = random.policy(6);
            DecisionRules rules = DecisionRules.of(policy);
            LocalDate day = random.day();
            Answers answers = random.answers(policy, day);
            List<LetterOnFile> letters = random.letters(policy, day);
            var place = random.place();
            TreeSet<ModalityCode> parts = random.parts();
            String stored = PolicyJson.write(rules.decide(answers, parts, day, letters, place));

            var shuffled = new ArrayList<>(answers.list());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(PolicyJson.write(rules.decide(
                            Answers.of(shuffled), parts.descendingSet(), day, letters.reversed(), place)))
                    .isEqualTo(stored);

            PolicyDocument reread = PolicyJson.read(PolicyJson.write(policy), PolicyDocument.class);
            Answers said = PolicyJson.read(PolicyJson.write(answers), Answers.class);
            assertThat(PolicyJson.write(
                            DecisionRules.of(reread).replay(said, PolicyJson.read(stored, Decision.class))))
                    .isEqualTo(stored);
        }
    }

    @Test
    void a_combination_is_never_less_strict_than_a_part_and_a_letter_lifts_nothing_but_a_letter() {
        for (int seed = 0; seed < POLICIES; seed++) {
            var random = new RandomPolicies(seed);
            PolicyDocument policy = random.policy(6);
            DecisionRules rules = DecisionRules.of(policy);
            LocalDate day = random.day();
            Answers answers = random.answers(policy, day);
            var place = random.place();
            List<LetterOnFile> letters = random.letters(policy, day);
            Decision whole = rules.decide(answers, RandomPolicies.MODALITIES, day, letters, place);
            Decision without = rules.decide(answers, RandomPolicies.MODALITIES, day, List.of(), place);
            for (ModalityCode part : RandomPolicies.MODALITIES) {
                Decision alone = rules.decide(answers, Set.of(part), day, letters, place);
                assertThat(whole.headline()).isGreaterThanOrEqualTo(alone.headline());
                assertThat(whole.modifications()).containsAll(alone.modifications());
                assertThat(alone.earliest() == null
                                || whole.earliest() != null && !whole.earliest().isBefore(alone.earliest()))
                        .isTrue();
            }
            assertThat(whole.earliest()).isEqualTo(without.earliest());
            assertThat(whole.modifications()).isEqualTo(without.modifications());
            assertThat(whole.remaining()).isEqualTo(without.remaining());
            if (without.headline() != Headline.CLEARANCE_NEEDED) {
                assertThat(whole.headline()).isEqualTo(without.headline());
            }
        }
    }

    private static boolean opensADate(PolicyShape shape, Question question) {
        return shape.questions().stream()
                .anyMatch(each -> shape.isAnchor(each) && shape.line(each).contains(question));
    }

    @Test
    void one_more_concern_never_loosens() {
        for (int seed = 0; seed < POLICIES; seed++) {
            var random = new RandomPolicies(seed);
            PolicyDocument policy = random.policy(6);
            DecisionRules rules = DecisionRules.of(policy);
            LocalDate day = random.day();
            Answers answers = random.answers(policy, day);
            var place = random.place();
            Decision before = rules.decide(answers, RandomPolicies.MODALITIES, day, List.of(), place);
            for (Question question : policy.questions()) {
                // A date that did not count yet may end a wait that was counted from the visit for want of it.
                if (answers.to(question.code()).isPresent() || opensADate(rules.shape(), question)) {
                    continue;
                }
                for (Answer more : RandomPolicies.possible(question, day)) {
                    Decision after =
                            rules.decide(answers.with(more), RandomPolicies.MODALITIES, day, List.of(), place);
                    assertThat(after.headline()).isGreaterThanOrEqualTo(before.headline());
                    assertThat(after.reasons()).containsAll(before.reasons());
                    assertThat(after.modifications()).containsAll(before.modifications());
                }
            }
        }
    }
}
