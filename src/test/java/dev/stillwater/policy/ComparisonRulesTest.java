package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static dev.stillwater.policy.TestPolicies.LIBRARY;
import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static dev.stillwater.policy.TestPolicies.aPolicy;
import static dev.stillwater.policy.TestPolicies.aQuestion;
import static dev.stillwater.policy.TestPolicies.anOption;
import static dev.stillwater.policy.TestPolicies.change;
import static dev.stillwater.policy.TestPolicies.days;
import static dev.stillwater.policy.TestPolicies.defaultWith;
import static dev.stillwater.policy.TestPolicies.no;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonRulesTest {

    private static PolicyComparison compare(PolicyDocument before, PolicyDocument after) {
        return ComparisonRules.compare(before, after, LIBRARY);
    }

    @Test
    void finds_nothing_between_equal_versions() {
        assertThat(compare(DEFAULT, DEFAULT).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "proceed, modify, STRICTER",
        "modify, proceed, LOOSER",
        "defer1, defer3, STRICTER",
        "defer3, modify, LOOSER",
        "refuse, defer3, LOOSER",
        "chronic, acute, STRICTER",
        "acute, chronic, LOOSER",
        "chronic, defer1, CHANGED",
        "modify, other, CHANGED"
    })
    void tells_stricter_from_looser(String before, String after, Direction expected) {
        PolicyComparison comparison = compare(swedish(before), swedish(after));
        assertThat(comparison.cells()).singleElement().satisfies(change -> {
            assertThat(change.direction()).isEqualTo(expected);
            assertThat(change.option()).isEqualTo(Choice.of("S19", "yes"));
            assertThat(change.modality()).isEqualTo(SWEDISH);
        });
    }

    private static PolicyDocument swedish(String outcome) {
        Cell cell =
                Cell.of(
                        switch (outcome) {
                            case "proceed" -> Outcome.PROCEED;
                            case "modify" -> change("no-heat");
                            case "other" -> change("no-neck");
                            case "defer1" -> days(1);
                            case "defer3" -> days(3);
                            case "refuse" -> Outcome.REFUSE;
                            default -> new Outcome.Clearance(outcome);
                        });
        return defaultWith("S19", "yes", yes -> yes.with(SWEDISH, cell));
    }

    @Test
    void sees_a_question_taken_out_as_loosening_each_of_its_cells() {
        var fewer = new ArrayList<>(DEFAULT.questions());
        fewer.removeIf(question -> question.code().value().equals("S08"));
        assertThat(compare(DEFAULT, DEFAULT.withQuestions(fewer)).cells())
                .hasSize(LIBRARY.size())
                .allMatch(change -> change.direction() == Direction.LOOSER);
        assertThat(compare(DEFAULT.withQuestions(fewer), DEFAULT).cells())
                .hasSize(LIBRARY.size())
                .allMatch(change -> change.direction() == Direction.STRICTER);
    }

    @Test
    void compares_bands_by_the_numbers_they_take() {
        PolicyComparison comparison = compare(weeks(13), weeks(10));
        assertThat(comparison.cells()).hasSize(LIBRARY.size()).allSatisfy(change -> {
            assertThat(change.values()).isEqualTo(Option.Band.between(10, 13));
            assertThat(change.direction()).isEqualTo(Direction.LOOSER);
        });
    }

    private static PolicyDocument weeks(int limit) {
        return aPolicy(
                aQuestion(
                        "W", Question.Kind.NUMBER, null,
                        new Question.Measure(Question.Measure.Unit.COUNT, 0, 45), no(),
                        anOption("low", Option.Band.under(limit), Cell.of(Outcome.REFUSE)),
                        anOption("high", Option.Band.from(limit), Cell.of(days(1)))));
    }

    @Test
    void sees_letters_that_are_good_for_longer() {
        var letters = new TreeMap<>(DEFAULT.letters());
        letters.computeIfPresent(
                "oncology", (_, kind) -> new PolicyDocument.LetterKind(kind.wording(), 365));
        var longer =
                new PolicyDocument(
                        1, DEFAULT.modifications(), letters, DEFAULT.seasons(),
                        DEFAULT.questions(), DEFAULT.compounds());
        assertThat(compare(DEFAULT, longer).loosened())
                .isNotEmpty()
                .allMatch(change -> change.direction() == Direction.LOOSER);
    }

    @Test
    void sees_that_a_question_is_asked_less_often() {
        Question old = DEFAULT.question(QuestionCode.of("S01")).orElseThrow();
        var yearly =
                new Question(
                        old.code(), old.wording(), old.detail(), old.kind(), Validity.YEAR,
                        old.moment(), null, null, "cold-and-flu", old.modalities(), null,
                        old.options(), old.sources());
        PolicyComparison comparison = compare(DEFAULT, DEFAULT.with(yearly));
        assertThat(comparison.cells()).isEmpty();
        assertThat(comparison.asked())
                .extracting(PolicyComparison.AskedChange::what)
                .containsExactly(
                        PolicyComparison.AskedChange.What.VALIDITY,
                        PolicyComparison.AskedChange.What.SEASON);
        assertThat(comparison.asked())
                .allMatch(change -> change.direction() == Direction.LOOSER);
    }

    @Test
    void sees_compound_rules_come_and_go() {
        PolicyDocument with =
                DEFAULT.withCompounds(
                        List.of(
                                TestPolicies.aCompound(
                                        "C", SWEDISH, Cell.of(Outcome.REFUSE),
                                        Choice.of("S17", "yes"), Choice.of("S19", "yes"))));
        assertThat(compare(DEFAULT, with).cells()).singleElement()
                .matches(change -> change.direction() == Direction.STRICTER);
        assertThat(compare(with, DEFAULT).cells()).singleElement()
                .matches(change -> change.direction() == Direction.LOOSER);
    }
}
