package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DAY;
import static dev.stillwater.policy.TestPolicies.DEEP;
import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static dev.stillwater.policy.TestPolicies.DEFAULT_RULES;
import static dev.stillwater.policy.TestPolicies.LYMPHATIC;
import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static dev.stillwater.policy.TestPolicies.WASHINGTON;
import static dev.stillwater.policy.TestPolicies.aCompound;
import static dev.stillwater.policy.TestPolicies.aLetter;
import static dev.stillwater.policy.TestPolicies.aPolicy;
import static dev.stillwater.policy.TestPolicies.aYesNo;
import static dev.stillwater.policy.TestPolicies.answers;
import static dev.stillwater.policy.TestPolicies.change;
import static dev.stillwater.policy.TestPolicies.days;
import static dev.stillwater.policy.TestPolicies.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    @Test
    void proceeds_when_nothing_was_found() {
        Decision decision = decide("S01:no + S02:no", "SW MLD");
        assertThat(decision.headline()).isEqualTo(Headline.PROCEED);
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.earliest()).isNull();
        assertThat(decision.remaining()).isEmpty();
    }

    @Test
    void names_the_part_that_remains_when_another_is_refused() {
        Decision decision = decide("S31:aneurysm", "MLD SW");
        assertThat(decision.headline()).isEqualTo(Headline.REFUSED);
        assertThat(decision.remaining()).containsExactly(SWEDISH);
        assertThat(decision.possibleOnTheDay()).containsExactly(SWEDISH);
        assertThat(decision.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("S31");
            assertThat(reason.because()).containsExactly(Choice.of("S31", "aneurysm"));
            assertThat(reason.modality()).isEqualTo(LYMPHATIC);
            assertThat(reason.outcome()).isEqualTo(Outcome.REFUSE);
        });
    }

    @Test
    void leaves_a_part_that_needs_a_letter_among_those_that_remain() {
        Decision decision = decide("S17:yes", "SW MLD");
        assertThat(decision.remaining()).containsExactly(SWEDISH);
        assertThat(decision.possibleOnTheDay()).isEmpty();
        assertThat(decision.letters()).containsExactly(
                new Decision.LetterNeeded(
                        QuestionCode.of("S17"), "chronic", new TreeSet<>(Set.of(SWEDISH))));
    }

    @Test
    void keeps_a_wait_a_letter_and_changes_side_by_side() {
        Decision decision = decide("S06:antibiotics + S06A@1 + S29:varicose", "MLD");
        assertThat(decision.headline()).isEqualTo(Headline.NOT_BEFORE);
        assertThat(decision.earliest()).isEqualTo(DAY.plusDays(2));
        assertThat(decision.letters()).hasSize(1);
        assertThat(decision.modifications()).containsExactly("no-veins");
    }

    @Test
    void takes_the_latest_of_all_waits() {
        assertThat(decide("S04:yes + S04A@0 + S05:widespread", "SW").earliest())
                .isEqualTo(DAY.plusDays(7));
    }

    @Test
    void lifts_a_clearance_by_a_letter_for_the_condition_the_modality_and_the_day() {
        assertThat(decide("S17:yes", "SW").headline()).isEqualTo(Headline.CLEARANCE_NEEDED);
        Decision lifted = decide("S17:yes", "SW", aLetter("S17", "SW", 10, 100));
        assertThat(lifted.headline()).isEqualTo(Headline.PROCEED);
        assertThat(lifted.letters()).isEmpty();
        assertThat(lifted.lifting()).hasSize(1);
        assertThat(lifted.reasons()).singleElement().matches(Decision.Reason::lifted);
    }

    @Test
    void takes_no_letter_for_another_condition_modality_or_day() {
        for (LetterOnFile letter :
                List.of(
                        aLetter("S16", "SW", 10, 100),
                        aLetter("S17", "DT", 10, 100),
                        aLetter("S17", "SW", 10, 9),
                        aLetter("S17", "SW", -1, 100))) {
            assertThat(decide("S17:yes", "SW", letter).headline())
                    .isEqualTo(Headline.CLEARANCE_NEEDED);
        }
    }

    @Test
    void takes_no_letter_older_than_the_policy_allows_whatever_its_last_day() {
        assertThat(decide("S22#20 + S23:yes", "PN", aLetter("S23", "PN", 30, 300)).headline())
                .isEqualTo(Headline.PROCEED);
        assertThat(decide("S22#20 + S23:yes", "PN", aLetter("S23", "PN", 31, 300)).headline())
                .isEqualTo(Headline.CLEARANCE_NEEDED);
    }

    @Test
    void takes_one_letter_for_a_condition_that_several_questions_ask_about() {
        assertThat(decide("S18:not-controlled + S18A#170", "SW", aLetter("S18", "SW", 1, 30)).headline())
                .isEqualTo(Headline.PROCEED);
    }

    @Test
    void ignores_follow_ups_that_no_answer_opens() {
        assertThat(decide("S22:no + S24:yes", "SW").headline()).isEqualTo(Headline.PROCEED);
        assertThat(decide("S24:yes", "SW").headline()).isEqualTo(Headline.PROCEED);
    }

    @Test
    void counts_a_wait_from_the_visit_when_the_date_is_not_known() {
        assertThat(decide("S04:yes", "SW").earliest()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void adds_what_a_compound_rule_says() {
        PolicyDocument policy =
                aPolicy(aYesNo("A", Cell.of(change("no-heat"))), aYesNo("B", Cell.PROCEED))
                        .withCompounds(
                                List.of(
                                        aCompound(
                                                "A-AND-B", DEEP, Cell.of(Outcome.REFUSE),
                                                Choice.of("A", "yes"), Choice.of("B", "yes"))));
        DecisionRules rules = DecisionRules.of(policy);
        assertThat(of(rules, "A:yes + B:no", DEEP).headline())
                .isEqualTo(Headline.PROCEED_WITH_CHANGES);
        assertThat(of(rules, "A:yes + B:yes", SWEDISH).headline())
                .isEqualTo(Headline.PROCEED_WITH_CHANGES);
        Decision both = of(rules, "A:yes + B:yes", DEEP);
        assertThat(both.headline()).isEqualTo(Headline.REFUSED);
        assertThat(both.reasons()).anySatisfy(reason -> {
            assertThat(reason.rule()).isEqualTo("A-AND-B");
            assertThat(reason.because()).hasSize(2);
        });
    }

    @Test
    void asks_nothing_of_a_season_that_is_over() {
        Question seasonal = aYesNo("A", Cell.of(days(2)));
        seasonal =
                new Question(
                        seasonal.code(), seasonal.wording(), null, seasonal.kind(),
                        seasonal.validity(), seasonal.moment(), null, null, "cold",
                        seasonal.modalities(), null, seasonal.options(), List.of());
        var cold =
                new Season(
                        "cold",
                        Wording.of("Cold", "Frío"),
                        List.of(
                                new Season.Dates(
                                        MonthDay.of(10, 1), MonthDay.of(3, 31),
                                        new TreeSet<>(Set.of(JurisdictionCode.of("US"))))));
        DecisionRules rules = DecisionRules.of(aPolicy(seasonal).withSeasons(List.of(cold)));
        assertThat(of(rules, "A:yes", SWEDISH).headline()).isEqualTo(Headline.NOT_BEFORE);
        assertThat(
                        rules.decide(
                                        answers("A:yes"), List.of(SWEDISH), DAY, List.of(),
                                        JurisdictionCode.of("GB"))
                                .headline())
                .isEqualTo(Headline.PROCEED);
        assertThat(
                        rules.decide(
                                        answers("A:yes"), List.of(SWEDISH), DAY.plusMonths(6),
                                        List.of(), WASHINGTON)
                                .headline())
                .isEqualTo(Headline.PROCEED);
    }

    @Test
    void refuses_a_concern_that_nobody_has_decided_for_a_new_modality() {
        Decision decision = decide("S19:yes", "SW THAI");
        assertThat(decision.headline()).isEqualTo(Headline.REFUSED);
        assertThat(decision.reasons()).anyMatch(Decision.Reason::unsaid);
        assertThat(decision.remaining()).containsExactly(SWEDISH);
        assertThat(decide("S19:no", "THAI").headline()).isEqualTo(Headline.PROCEED);
    }

    @Test
    void does_not_take_answers_that_do_not_fit() {
        for (String misfit : List.of("S01#3", "S22#46", "S01:maybe", "S13@-1", "S06:no,now")) {
            assertThatThrownBy(() -> decide(misfit, "SW"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(
                        () -> DEFAULT_RULES.decide(
                                Answers.NONE, List.of(), DAY, List.of(), WASHINGTON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moves_a_band_along_as_time_passes_since_the_date() {
        Answers operated = answers("S13@10");
        assertThat(headlineOn(operated, 0)).isEqualTo(Headline.REFUSED);
        assertThat(headlineOn(operated, 10)).isEqualTo(Headline.CLEARANCE_NEEDED);
        assertThat(headlineOn(operated, 40)).isEqualTo(Headline.PROCEED_WITH_CHANGES);
        assertThat(headlineOn(operated, 60)).isEqualTo(Headline.PROCEED);
    }

    private static Headline headlineOn(Answers answers, int later) {
        return DEFAULT_RULES
                .decide(answers, List.of(SWEDISH), DAY.plusDays(later), List.of(), WASHINGTON)
                .headline();
    }

    private static Decision of(DecisionRules rules, String answers, ModalityCode... parts) {
        return rules.decide(answers(answers), List.of(parts), DAY, List.of(), WASHINGTON);
    }

    @Test
    void reads_back_what_it_wrote_and_decides_the_same_again_byte_for_byte() {
        Answers answers = answers("S06:antibiotics + S06A@1 + S17:yes + S22#9 + S29:varicose");
        Decision decision =
                DEFAULT_RULES.decide(
                        answers, TestPolicies.modalities("SW MLD"), DAY,
                        List.of(aLetter("S17", "SW", 1, 20), aLetter("S17", "SW MLD", 3, 50)),
                        WASHINGTON);

        String policy = PolicyJson.write(DEFAULT);
        String said = PolicyJson.write(answers);
        String decided = PolicyJson.write(decision);

        PolicyDocument policyAgain = PolicyJson.read(policy, PolicyDocument.class);
        Answers saidAgain = PolicyJson.read(said, Answers.class);
        Decision decidedAgain = PolicyJson.read(decided, Decision.class);
        assertThat(policyAgain).isEqualTo(DEFAULT);
        assertThat(PolicyJson.write(policyAgain)).isEqualTo(policy);
        assertThat(saidAgain).isEqualTo(answers);
        assertThat(decidedAgain).isEqualTo(decision);
        Decision replayed = DecisionRules.of(policyAgain).replay(saidAgain, decidedAgain);
        assertThat(PolicyJson.write(replayed)).isEqualTo(decided);
    }
}
