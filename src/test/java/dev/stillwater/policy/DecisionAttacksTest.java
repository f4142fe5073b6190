package dev.stillwater.policy;

import static dev.stillwater.policy.DecisionCases.PLACE;
import static dev.stillwater.policy.DecisionCases.VISIT;
import static dev.stillwater.policy.DecisionCases.answer;
import static dev.stillwater.policy.DecisionCases.answers;
import static dev.stillwater.policy.DecisionCases.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that no screen would send. */
class DecisionAttacksTest {

    private static final PolicyEdition POLICY = DecisionCases.edition(TestPolicies.DEFAULT);

    private static Decision decide(Answers answers, String parts, LocalDate day) {
        return POLICY.decide(answers, parts(parts), day, List.of(), PLACE);
    }

    private static Decision decide(String answers) {
        return decide(answers(answers, VISIT), "SW", VISIT);
    }

    @Test
    void aTreatmentWithoutPartsIsNotDecidedAbout() {
        assertThatThrownBy(() -> POLICY.decide(Answers.NONE, new TreeSet<>(), VISIT, List.of(), PLACE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersToQuestionsThatThePolicyDoesNotHaveAreNotCounted() {
        assertThat(decide("Q99=yes ZZ#12 ABC@3").headline()).isEqualTo(Headline.PROCEED);
        assertThat(decide("Q99=yes S08=yes").headline()).isEqualTo(Headline.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "S08=maybe", "S08=yes,no", "S08#1", "S08@1", "S13=under-2-weeks", "S13#5", "S22=under-13", "S22@5", "S22#46",
        "S22#-1", "S22#2147483647", "S22#-2147483648", "S13@2999-01-01", "S14@2026-03-11",
        "S15=yes S15A#2000001", "S18=controlled S18A#39", "S18=controlled,not-controlled", "S05=widespread,unheard-of"
    })
    void anAnswerThatDoesNotFitIsNeverTakenForAHarmlessOne(String said) {
        Answers answers = answers(said, VISIT);
        assertThatThrownBy(() -> decide(answers, "SW", VISIT)).isInstanceOf(IllegalArgumentException.class);
        QuestionPlan plan = POLICY.plan(parts("SW"), VISIT, PLACE, Answers.NONE, answers);
        QuestionCode last = answers.list().getLast().question();
        assertThat(plan.open()).extracting(Question::code).contains(last);
        assertThat(plan.answers().to(last)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "S13@0001-01-01, PROCEED", "S13@-0044-03-15, PROCEED", "S14@0001-01-01, PROCEED_WITH_CHANGES",
        "S13@1900-02-28, PROCEED", "S34@1999-12-31, PROCEED"
    })
    void datesOfLongAgoAreLongAgo(String said, Headline expected) {
        QuestionCode question = QuestionCode.of(said.substring(0, 3));
        Answer answer = Answer.date(question, VISIT, LocalDate.parse(said.substring(4)));
        assertThat(decide(Answers.of(answer), "SW", VISIT).headline()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1582-10-15", "1970-01-01", "2000-02-29", "9999-12-31"})
    void theDayOfTheVisitMayBeAny(String text) {
        LocalDate day = LocalDate.parse(text);
        assertThat(decide(answers("S05=widespread S17=yes", day), "SW,MLD", day)).satisfies(decision -> {
            assertThat(decision.headline()).isEqualTo(Headline.REFUSED);
            assertThat(decision.earliest()).isEqualTo(day.plusDays(7));
        });
    }

    @Test
    void ofTwoAnswersToOneQuestionTheLaterCounts() {
        Answers twice = Answers.of(answer("S08=no", VISIT, VISIT), answer("S08=yes", VISIT, VISIT));
        assertThat(decide(twice, "SW", VISIT).headline()).isEqualTo(Headline.REFUSED);
    }

    @Test
    void aWaitWhoseDateNobodyGaveIsCountedFromTheVisit() {
        assertThat(decide("S01=yes").earliest()).isEqualTo(VISIT.plusDays(1));
        assertThat(decide("S03=mild").earliest()).isEqualTo(VISIT.plusDays(5));
        assertThat(decide("S06=antibiotics").earliest()).isEqualTo(VISIT.plusDays(3));
        assertThat(decide("S26=attack").headline()).isEqualTo(Headline.PROCEED);
        assertThat(decide(answers("S26=attack", VISIT), "HS", VISIT).earliest()).isEqualTo(VISIT.plusDays(7));
    }

    @Test
    void lettersDoNotLiftWhatTheyCannot() {
        TreeSet<QuestionCode> all = new TreeSet<>();
        TestPolicies.DEFAULT.questions().forEach(question -> all.add(question.code()));
        List<LetterOnFile> letters = all.stream()
                .map(code -> new LetterOnFile(
                        code.value(), code, new TreeSet<>(TestPolicies.LIBRARY), VISIT, VISIT.plusYears(9)))
                .toList();
        for (DecisionCases.Line row : DecisionCases.table("rows.tsv", 10)) {
            Answers said = answers(row.get(0), VISIT);
            Decision without = POLICY.decide(said, new TreeSet<>(TestPolicies.LIBRARY), VISIT, List.of(), PLACE);
            Decision with = POLICY.decide(said, new TreeSet<>(TestPolicies.LIBRARY), VISIT, letters, PLACE);
            assertThat(with.letters()).as(row.get(0)).isEmpty();
            assertThat(with.earliest()).as(row.get(0)).isEqualTo(without.earliest());
            assertThat(with.modifications()).as(row.get(0)).isEqualTo(without.modifications());
            assertThat(with.remaining()).as(row.get(0)).isEqualTo(without.remaining());
            assertThat(with.headline() == Headline.REFUSED).isEqualTo(without.headline() == Headline.REFUSED);
        }
    }
}
