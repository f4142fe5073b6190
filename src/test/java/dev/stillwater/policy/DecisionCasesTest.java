package dev.stillwater.policy;

import static dev.stillwater.policy.DecisionCases.COLUMNS;
import static dev.stillwater.policy.DecisionCases.PLACE;
import static dev.stillwater.policy.DecisionCases.VISIT;
import static dev.stillwater.policy.DecisionCases.answers;
import static dev.stillwater.policy.DecisionCases.day;
import static dev.stillwater.policy.DecisionCases.edition;
import static dev.stillwater.policy.DecisionCases.joined;
import static dev.stillwater.policy.DecisionCases.letters;
import static dev.stillwater.policy.DecisionCases.list;
import static dev.stillwater.policy.DecisionCases.needed;
import static dev.stillwater.policy.DecisionCases.parts;
import static dev.stillwater.policy.DecisionCases.table;
import static dev.stillwater.policy.DecisionCases.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The default policy against cases that were worked out by hand from its sources. */
class DecisionCasesTest {

    private static final PolicyEdition POLICY = edition(TestPolicies.DEFAULT);

    /** What one concern means for one modality, as the table says it. */
    private record Expected(boolean refused, int days, Set<String> letters, Set<String> changes) {

        static final Expected NOTHING = new Expected(false, 0, Set.of(), Set.of());

        static Expected of(String cell, String condition, String modality) {
            Expected all = NOTHING;
            for (String word : cell.split(" ")) {
                all = all.and(ofWord(word, condition, modality));
            }
            return all;
        }

        private static Expected ofWord(String word, String condition, String modality) {
            return switch (word.charAt(0)) {
                case 'R' -> new Expected(true, 0, Set.of(), Set.of());
                case 'D' -> new Expected(false, Integer.parseInt(word.substring(1)), Set.of(), Set.of());
                case 'C' -> new Expected(false, 0, Set.of(condition + " " + modality), Set.of());
                case 'M' -> new Expected(
                        false, 0, Set.of(), list(word.substring(2)).collect(Collectors.toSet()));
                default -> NOTHING;
            };
        }

        Expected and(Expected other) {
            return new Expected(
                    refused || other.refused, Math.max(days, other.days),
                    both(letters, other.letters), both(changes, other.changes));
        }

        private static Set<String> both(Set<String> one, Set<String> other) {
            var both = new HashSet<>(one);
            both.addAll(other);
            return both;
        }

        Headline headline() {
            if (refused) {
                return Headline.REFUSED;
            }
            if (days > 0) {
                return Headline.NOT_BEFORE;
            }
            if (!letters.isEmpty()) {
                return Headline.CLEARANCE_NEEDED;
            }
            return changes.isEmpty() ? Headline.PROCEED : Headline.PROCEED_WITH_CHANGES;
        }

        static Expected read(Decision decision) {
            Set<String> letters = decision.letters().stream()
                    .flatMap(letter -> letter.modalities().stream()
                            .map(modality -> letter.condition() + " " + modality))
                    .collect(Collectors.toSet());
            int days = decision.earliest() == null
                    ? 0
                    : (int) (decision.earliest().toEpochDay() - decision.day().toEpochDay());
            return new Expected(
                    decision.headline() == Headline.REFUSED, days, letters,
                    Set.copyOf(decision.modifications()));
        }
    }

    static Stream<DecisionCases.Line> rows() {
        return table("rows.tsv", 10).stream();
    }

    static Stream<DecisionCases.Line> cases() {
        return table("cases.tsv", 9).stream();
    }

    static Stream<DecisionCases.Line> shapes() {
        return table("shapes.tsv", 11).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void oneConcernMeansForEachModalityWhatTheSourcesSay(DecisionCases.Line row) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            holds(row.get(0), List.of(i), expected(row, i));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void twoAndThreePartsAddUp(DecisionCases.Line row) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            for (int j = i + 1; j < COLUMNS.size(); j++) {
                Expected two = expected(row, i).and(expected(row, j));
                holds(row.get(0), List.of(i, j), two);
                for (int k = j + 1; k < COLUMNS.size(); k++) {
                    holds(row.get(0), List.of(i, j, k), two.and(expected(row, k)));
                }
            }
        }
    }

    @Test
    void anyTwoConcernsAddUp() {
        List<DecisionCases.Line> rows = rows().toList();
        List<Integer> parts = List.of(0, 1, 7);
        for (DecisionCases.Line one : rows) {
            for (DecisionCases.Line other : rows) {
                if (!one.get(0).substring(0, 3).equals(other.get(0).substring(0, 3))) {
                    Expected both = parts.stream()
                            .map(part -> expected(one, part).and(expected(other, part)))
                            .reduce(Expected.NOTHING, Expected::and);
                    holds(one.get(0) + " " + other.get(0), parts, both);
                }
            }
        }
    }

    private static Expected expected(DecisionCases.Line row, int column) {
        return Expected.of(row.get(column + 1), row.get(9), COLUMNS.get(column));
    }

    private static void holds(String answers, List<Integer> columns, Expected expected) {
        var parts = new TreeSet<ModalityCode>();
        columns.forEach(column -> parts.add(ModalityCode.of(COLUMNS.get(column))));
        Decision decision =
                POLICY.decide(answers(answers, VISIT), parts, VISIT, List.of(), PLACE);
        assertThat(Expected.read(decision)).as(answers + " for " + parts).isEqualTo(expected);
        assertThat(decision.headline()).as(answers + " for " + parts).isEqualTo(expected.headline());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void severalThingsAtOnceMeanWhatTheSourcesSay(DecisionCases.Line row) {
        LocalDate day = day(row.get(2));
        Decision decision =
                POLICY.decide(answers(row.get(0), day), parts(row.get(1)), day, letters(row.get(3)), PLACE);

        says(decision, row.cells().subList(4, 9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void seasonsCompoundRulesAndFollowUpsMeanWhatThePlanSays(DecisionCases.Line row) {
        LocalDate day = day(row.get(3));
        Decision decision =
                edition(PlantedPolicy.of(row.get(0)))
                        .decide(
                                answers(row.get(1), day), parts(row.get(2)), day,
                                letters(row.get(5)), JurisdictionCode.of(row.get(4)));

        says(decision, row.cells().subList(6, 11));
    }

    private static void says(Decision decision, List<String> expected) {
        assertThat(decision.headline()).isEqualTo(DecisionCases.headline(expected.get(0)));
        assertThat(decision.earliest() == null ? "-" : decision.earliest().toString())
                .as("earliest day").isEqualTo(expected.get(1));
        assertThat(or(needed(decision))).as("letters").isEqualTo(or(words(expected.get(2))
                .map(DecisionCasesTest::sortedInside).sorted().collect(Collectors.joining(" "))));
        assertThat(joined(decision.modifications())).as("changes")
                .isEqualTo(joined(list(expected.get(3)).collect(Collectors.toSet())));
        assertThat(joined(decision.remaining())).as("what remains")
                .isEqualTo(joined(list(expected.get(4)).collect(Collectors.toSet())));
        reasonsAccountForAll(decision);
    }

    /** Every reason is about a part, and together they give the headline, the day, the letters and the changes. */
    private static void reasonsAccountForAll(Decision decision) {
        var headline = Headline.PROCEED;
        var changes = new TreeSet<String>();
        var days = new ArrayList<LocalDate>();
        for (Decision.Reason reason : decision.reasons()) {
            assertThat(decision.modalities()).contains(reason.modality());
            if (!reason.lifted()) {
                headline = Headline.stricter(headline, reason.outcome().headline());
            }
            if (reason.outcome() instanceof Outcome.Modify modify) {
                changes.addAll(modify.changes());
            }
            if (reason.notBefore() != null) {
                days.add(reason.notBefore());
            }
        }
        assertThat(headline).isEqualTo(decision.headline());
        assertThat(changes).isEqualTo(new TreeSet<>(decision.modifications()));
        assertThat(days.stream().max(LocalDate::compareTo).orElse(null)).isEqualTo(decision.earliest());
    }

    private static String or(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String sortedInside(String needed) {
        int at = needed.indexOf('(');
        return needed.substring(0, at + 1)
                + list(needed.substring(at + 1, needed.length() - 1)).sorted()
                        .collect(Collectors.joining(","))
                + ")";
    }
}
