package dev.stillwater.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies with one hole each, and sound ones of unusual shape: the check says what is there, and no more. */
class PolicyHolesTest {

    static Stream<DecisionCases.Line> policies() {
        return DecisionCases.table("holes.tsv", 3).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void theCheckFindsTheHoleAndNothingElse(DecisionCases.Line line) {
        PolicyDocument document = PlantedPolicy.of(line.get(0));
        PolicyDocument inForce = line.get(1).equals("-") ? null : TestPolicies.DEFAULT;
        List<Finding> findings = PolicyCheck.check(document, TestPolicies.LIBRARY, inForce);

        List<String> expected = line.get(2).equals("none")
                ? List.of()
                : Arrays.stream(line.get(2).split("; ")).flatMap(PolicyHolesTest::everyModality).toList();
        List<String> missing = new ArrayList<>(expected);
        missing.removeIf(each -> each.startsWith("?")
                || findings.stream().anyMatch(finding -> isMeant(each, finding)));
        assertThat(missing).as("not found among " + said(findings)).isEmpty();
        assertThat(findings.stream()
                        .filter(finding -> expected.stream().noneMatch(each -> isMeant(each, finding)))
                        .map(PolicyHolesTest::said)
                        .toList())
                .as("found for nothing").isEmpty();
        findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.HOLE)
                .forEach(finding -> fallsThrough(document, finding));
    }

    private static Stream<String> everyModality(String expected) {
        return expected.endsWith("/*")
                ? TestPolicies.LIBRARY.stream().map(each -> expected.replace("*", each.value()))
                : Stream.of(expected);
    }

    private static boolean isMeant(String expected, Finding finding) {
        String meant = expected.replace("? ", "");
        String said = said(finding);
        return said.equals(meant) || said.startsWith(meant + " ") || said.startsWith(meant + "/");
    }

    private static String said(Finding finding) {
        String place = Stream.of(finding.question(), finding.option(), finding.modality())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("/"));
        return finding.kind() + " " + place;
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(PolicyHolesTest::said).toList();
    }

    /** The example of a hole, and nothing less, brings a guest to where nobody has spoken. */
    private static void fallsThrough(PolicyDocument document, Finding hole) {
        PolicyEdition edition = DecisionCases.edition(document);
        assertThat(unsaid(edition, hole, hole.example())).as("the example of " + hole).isTrue();
        for (Finding.Sample each : hole.example()) {
            List<Finding.Sample> fewer =
                    hole.example().stream().filter(sample -> !sample.equals(each)).toList();
            assertThat(unsaid(edition, hole, fewer)).as("less than the example of " + hole).isFalse();
        }
    }

    private static boolean unsaid(PolicyEdition edition, Finding hole, List<Finding.Sample> example) {
        Answers answers = Answers.of(example.stream()
                .map(sample -> answer(edition.document(), sample))
                .toList());
        Set<ModalityCode> parts = Set.of(Objects.requireNonNull(hole.modality()));
        return edition
                .decide(answers, new TreeSet<>(parts), DecisionCases.VISIT, List.of(), DecisionCases.PLACE)
                .reasons().stream()
                .anyMatch(Decision.Reason::unsaid);
    }

    private static Answer answer(PolicyDocument document, Finding.Sample sample) {
        Question question = document.question(sample.question()).orElseThrow();
        if (sample.value() == null) {
            return Answer.chosen(question.code(), DecisionCases.VISIT, Objects.requireNonNull(sample.option()));
        }
        if (question.kind() == Question.Kind.NUMBER) {
            return Answer.number(question.code(), DecisionCases.VISIT, sample.value());
        }
        Question.Measure measure = question.measure();
        return Answer.date(question.code(), DecisionCases.VISIT, switch (
                measure == null ? Question.Measure.Unit.DAYS : measure.unit()) {
            case MONTHS -> DecisionCases.VISIT.minusMonths(sample.value());
            case WEEKS -> DecisionCases.VISIT.minusWeeks(sample.value());
            default -> DecisionCases.VISIT.minusDays(sample.value());
        });
    }

    @Test
    void aModalityNewInTheLibraryIsAHoleInEveryConcernThatIsNotLimitedToOthers() {
        var library = new ArrayList<>(TestPolicies.LIBRARY);
        ModalityCode fresh = ModalityCode.of("CR");
        library.add(fresh);
        List<Finding> findings = PolicyCheck.check(TestPolicies.DEFAULT, library, null);

        long concerns = TestPolicies.DEFAULT.questions().stream()
                .filter(question -> question.modalities().isEmpty())
                .flatMap(question -> question.options().stream())
                .filter(Option::concern)
                .count();
        assertThat(findings).hasSize((int) concerns).allMatch(finding ->
                finding.kind() == Finding.Kind.HOLE && fresh.equals(finding.modality()));
    }

    @Test
    void aCompoundRuleThatIsGoneOrLooserIsLessStrict() {
        PolicyDocument inForce = PlantedPolicy.of("rule R1 S19=yes,S28=yes SW r");
        assertThat(said(PolicyCheck.check(TestPolicies.DEFAULT, TestPolicies.LIBRARY, inForce)))
                .hasSize(1).allMatch(each -> each.startsWith("LESS_STRICT"));
        assertThat(said(PolicyCheck.check(
                        PlantedPolicy.of("rule R1 S19=yes,S28=yes SW c:chronic"), TestPolicies.LIBRARY, inForce)))
                .hasSize(1).allMatch(each -> each.startsWith("LESS_STRICT"));
        assertThat(said(PolicyCheck.check(inForce, TestPolicies.LIBRARY, inForce))).isEmpty();
        assertThat(said(PolicyCheck.check(inForce, TestPolicies.LIBRARY, TestPolicies.DEFAULT))).isEmpty();
    }
}
