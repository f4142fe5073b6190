package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static dev.stillwater.policy.TestPolicies.LIBRARY;
import static dev.stillwater.policy.TestPolicies.LYMPHATIC;
import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static dev.stillwater.policy.TestPolicies.aCompound;
import static dev.stillwater.policy.TestPolicies.aQuestion;
import static dev.stillwater.policy.TestPolicies.aYesNo;
import static dev.stillwater.policy.TestPolicies.after;
import static dev.stillwater.policy.TestPolicies.anOption;
import static dev.stillwater.policy.TestPolicies.change;
import static dev.stillwater.policy.TestPolicies.days;
import static dev.stillwater.policy.TestPolicies.defaultAnd;
import static dev.stillwater.policy.TestPolicies.defaultWith;
import static dev.stillwater.policy.TestPolicies.no;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Finding.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each defect is planted into the sound default policy and is the only thing found. */
class PolicyCheckTest {

    private static final Question.Measure WEEKS =
            new Question.Measure(Question.Measure.Unit.COUNT, 0, 45);

    private static List<Finding> check(PolicyDocument document) {
        return PolicyCheck.check(document, LIBRARY, null);
    }

    private static Finding only(PolicyDocument document, Kind kind) {
        List<Finding> found = check(document);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        return found.getFirst();
    }

    @Test
    void finds_a_concern_without_an_outcome_and_shows_the_answers_that_fall_through() {
        Finding hole =
                only(
                        defaultWith("S23", "yes", yes -> yes.with(SWEDISH, Cell.EMPTY)),
                        Kind.HOLE);
        assertThat(hole.question()).isEqualTo(QuestionCode.of("S23"));
        assertThat(hole.option()).isEqualTo(OptionCode.of("yes"));
        assertThat(hole.modality()).isEqualTo(SWEDISH);
        assertThat(hole.isError()).isTrue();
        assertThat(hole.example()).containsExactly(
                new Finding.Sample(QuestionCode.of("S22"), OptionCode.of("under-13"), 0),
                new Finding.Sample(QuestionCode.of("S23"), OptionCode.of("yes"), null));
    }

    @Test
    void finds_every_concern_that_is_silent_about_a_modality_new_in_the_library() {
        var library = new ArrayList<>(LIBRARY);
        library.add(ModalityCode.of("THAI"));
        long concerns =
                DEFAULT.questions().stream()
                        .filter(question -> question.concerns(ModalityCode.of("THAI")))
                        .flatMap(question -> question.options().stream())
                        .filter(Option::concern)
                        .count();
        assertThat(PolicyCheck.check(DEFAULT, library, null))
                .hasSize((int) concerns)
                .allMatch(finding -> finding.kind() == Kind.HOLE);
    }

    @Test
    void finds_references_to_something_missing() {
        assertThat(only(missingOpener("Z9", "yes"), Kind.MISSING_REFERENCE).about()).isEqualTo("Z9");
        assertThat(only(missingOpener("S22", "maybe"), Kind.MISSING_REFERENCE).about())
                .isEqualTo("S22=maybe");
        assertThat(swedish(change("no-such-change")).about()).isEqualTo("no-such-change");
        assertThat(swedish(new Outcome.Clearance("dentist")).about()).isEqualTo("dentist");
        assertThat(swedish(new Outcome.Defer(3, Outcome.Anchor.dateOf(QuestionCode.of("Z9")))).about())
                .isEqualTo("date:Z9");
        assertThat(swedish(new Outcome.Defer(3, Outcome.Anchor.dateOf(QuestionCode.of("S17")))).about())
                .isEqualTo("date:S17");
        PolicyDocument compound =
                DEFAULT.withCompounds(
                        List.of(
                                aCompound("C", SWEDISH, Cell.of(Outcome.REFUSE),
                                        Choice.of("S17", "yes"), Choice.of("S19", "perhaps"))));
        assertThat(only(compound, Kind.MISSING_REFERENCE).about()).isEqualTo("S19=perhaps");
    }

    private static PolicyDocument missingOpener(String question, String option) {
        return defaultAnd(
                aQuestion("Z1", Question.Kind.YES_NO, after(question, option), null, no(),
                        anOption("yes", null, Cell.of(Outcome.REFUSE))));
    }

    private static Finding swedish(Outcome outcome) {
        return only(
                defaultWith("S19", "yes", yes -> yes.with(SWEDISH, Cell.of(outcome))),
                Kind.MISSING_REFERENCE);
    }

    @Test
    void finds_a_season_and_a_modality_that_are_not_there() {
        Question seasonal = inSeason(aYesNo("Z1", Cell.of(days(1))), "summer");
        assertThat(only(defaultAnd(seasonal), Kind.MISSING_REFERENCE).about()).isEqualTo("summer");
        var without = new ArrayList<>(LIBRARY);
        without.remove(LYMPHATIC);
        // S30 is only about lymphatic drainage, so that it can't be asked any more either.
        assertThat(PolicyCheck.check(DEFAULT, without, null))
                .extracting(Finding::kind)
                .containsOnlyOnce(Kind.MISSING_REFERENCE)
                .contains(Kind.NEVER_ASKED);
    }

    private static Question inSeason(Question question, String season) {
        return new Question(
                question.code(), question.wording(), null, question.kind(), question.validity(),
                question.moment(), null, null, season, question.modalities(), null,
                question.options(), List.of());
    }

    @Test
    void finds_a_season_in_which_nothing_more_is_asked() {
        Season cold = DEFAULT.seasons().getFirst();
        Season idle = new Season("monsoon", cold.wording(), cold.dates());
        assertThat(only(DEFAULT.withSeasons(List.of(cold, idle)), Kind.SEASON_WITHOUT_QUESTION).about()).isEqualTo("monsoon");
    }

    @Test
    void finds_a_question_that_can_never_be_asked() {
        Season never = new Season("never", Wording.of("Never", "Nunca"), List.of());
        PolicyDocument outOfSeason =
                defaultAnd(inSeason(aYesNo("Z1", Cell.of(days(1))), "never"))
                        .withSeasons(List.of(DEFAULT.seasons().getFirst(), never));
        assertThat(only(outOfSeason, Kind.NEVER_ASKED).question()).isEqualTo(QuestionCode.of("Z1"));
        Question unopened =
                aQuestion("Z1", Question.Kind.YES_NO, after("S22"), null, no(),
                        anOption("yes", null, Cell.of(Outcome.REFUSE)));
        only(defaultAnd(unopened), Kind.NEVER_ASKED);
    }

    @Test
    void finds_follow_ups_that_open_each_other() {
        Question one = followUp("Z1", "Z2");
        Question two = followUp("Z2", "Z1");
        Finding loop = only(defaultAnd(one, two), Kind.LOOP);
        assertThat(loop.about()).isEqualTo("Z1 Z2");
        assertThat(loop.example()).hasSize(2);
        only(defaultAnd(followUp("Z1", "Z1")), Kind.LOOP);
    }

    private static Question followUp(String code, String opener) {
        return aQuestion(code, Question.Kind.YES_NO, after(opener, "yes"), null, no(),
                anOption("yes", null, Cell.of(Outcome.REFUSE)));
    }

    @Test
    void finds_bands_with_a_gap_an_overlap_or_nothing_in_them() {
        Finding gap = only(bands(Option.Band.under(13), Option.Band.from(14)), Kind.BAND_GAP);
        assertThat(gap.example()).containsExactly(
                new Finding.Sample(QuestionCode.of("Z1"), null, 13));
        Finding overlap = only(bands(Option.Band.under(15), Option.Band.from(14)), Kind.BAND_OVERLAP);
        assertThat(overlap.example().getFirst().value()).isEqualTo(14);
        Finding atTheEnd =
                only(bands(Option.Band.under(13), Option.Band.between(13, 40)), Kind.BAND_GAP);
        assertThat(atTheEnd.example().getFirst().value()).isEqualTo(40);
        Finding atTheStart =
                only(bands(Option.Band.between(2, 13), Option.Band.from(13)), Kind.BAND_GAP);
        assertThat(atTheStart.example().getFirst().value()).isZero();
        only(bands(Option.Band.under(46), Option.Band.from(46)), Kind.BAND_EMPTY);
    }

    private static PolicyDocument bands(Option.Band low, Option.Band high) {
        return defaultAnd(
                aQuestion("Z1", Question.Kind.NUMBER, null, WEEKS, no(),
                        anOption("low", low, Cell.of(Outcome.REFUSE)),
                        anOption("high", high, Cell.of(days(2)))));
    }

    @Test
    void finds_a_wait_without_days_and_changes_without_names() {
        only(defaultWith("S19", "yes", yes -> yes.with(SWEDISH, Cell.of(days(0)))),
                Kind.WAIT_WITHOUT_DAYS);
        only(defaultWith("S19", "yes", yes -> yes.with(SWEDISH, Cell.of(change()))),
                Kind.CHANGES_NOT_NAMED);
    }

    @Test
    void finds_a_code_that_stands_twice() {
        Question again = DEFAULT.question(QuestionCode.of("S19")).orElseThrow();
        assertThat(check(defaultAnd(again))).anyMatch(finding -> finding.kind() == Kind.CODE_TWICE);
    }

    @Test
    void finds_an_outcome_that_the_opening_answer_always_covers() {
        Question covered =
                aQuestion("Z1", Question.Kind.YES_NO, after("S09", "yes"), null, no(),
                        anOption("yes", null, Cell.of(days(3))));
        List<Finding> found = check(defaultAnd(covered));
        assertThat(found).hasSize(LIBRARY.size());
        assertThat(found).allMatch(finding -> finding.kind() == Kind.NEVER_SHOWS);
        assertThat(found.getFirst().example()).hasSize(2);
    }

    @Test
    void finds_an_outcome_covered_in_its_own_cell_or_over_before_it_begins() {
        only(
                defaultWith("S19", "yes", yes ->
                        yes.with(SWEDISH, Cell.of(Outcome.REFUSE, change("no-heat")))),
                Kind.NEVER_SHOWS);
        only(
                defaultWith("S32", "1-to-14-days", band ->
                        band.with(
                                SWEDISH,
                                Cell.of(new Outcome.Defer(
                                        1, Outcome.Anchor.dateOf(QuestionCode.of("S32")))))),
                Kind.NEVER_SHOWS);
    }

    @Test
    void finds_a_question_that_changes_nothing() {
        only(defaultAnd(aYesNo("Z1", Cell.PROCEED)), Kind.CHANGES_NOTHING);
        Question same =
                aQuestion("Z1", Question.Kind.YES_NO, null, null,
                        anOption("no", null, Cell.of(change("no-heat"))),
                        anOption("yes", null, Cell.of(change("no-heat"))));
        only(defaultAnd(same), Kind.CHANGES_NOTHING);
    }

    @Test
    void finds_a_compound_rule_whose_answers_cannot_come_together() {
        CompoundRule rule =
                aCompound("C", SWEDISH, Cell.of(Outcome.REFUSE), Choice.of("S18", "controlled"),
                        Choice.of("S18", "not-controlled"));
        only(DEFAULT.withCompounds(List.of(rule)), Kind.NEVER_TOGETHER);
    }

    @Test
    void does_not_mind_a_compound_rule_that_adds_something() {
        CompoundRule rule =
                aCompound("C", SWEDISH, Cell.of(Outcome.REFUSE), Choice.of("S18", "controlled"),
                        Choice.of("S19", "yes"));
        assertThat(check(DEFAULT.withCompounds(List.of(rule)))).isEmpty();
    }

    @Test
    void finds_what_is_covered_by_a_compound_rule_and_what_covers_it() {
        CompoundRule idle =
                aCompound("C", SWEDISH, Cell.of(days(1)), Choice.of("S09", "yes"),
                        Choice.of("S19", "yes"));
        only(DEFAULT.withCompounds(List.of(idle)), Kind.NEVER_SHOWS);
    }

    @Test
    void lists_every_cell_less_strict_than_the_version_in_force() {
        PolicyDocument draft =
                defaultWith("S11", "sore-arm", option ->
                        option.with(SWEDISH, Cell.of(change("avoid-area")))
                                .with(LYMPHATIC, Cell.of(Outcome.REFUSE)));
        List<Finding> found = PolicyCheck.check(draft, LIBRARY, DEFAULT);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.LESS_STRICT);
            assertThat(finding.isError()).isFalse();
            assertThat(finding.modality()).isEqualTo(SWEDISH);
            assertThat(finding.example()).hasSize(1);
        });
    }

    @Test
    void bears_broken_documents() {
        Question odd =
                aQuestion("Z1", Question.Kind.NUMBER, after("Z1", "yes"), null, no());
        PolicyDocument broken =
                TestPolicies.aPolicy(odd, odd, followUp("Z2", "Z3"))
                        .withCompounds(
                                List.of(aCompound("C", SWEDISH, Cell.EMPTY, Choice.of("Q", "r"))));
        assertThat(check(broken)).isNotEmpty();
        assertThat(PolicyCheck.check(broken, LIBRARY, DEFAULT)).isNotEmpty();
        assertThat(DecisionRules.of(broken)).isNotNull();
    }

    @Test
    void looks_through_two_hundred_questions_by_twenty_modalities_within_a_second() {
        List<ModalityCode> library = PolicyCheckBenchmark.LIBRARY;
        PolicyDocument large = PolicyCheckBenchmark.LARGE;
        PolicyCheck.check(large, library, large);
        long begun = System.nanoTime();
        PolicyCheck.check(large, library, large);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }
}
