package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static dev.stillwater.policy.TestPolicies.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static PolicyDocument with(String question, Cell cell) {
        Question asked = DEFAULT.question(QuestionCode.of(question)).orElseThrow();
        Option concern = asked.options().stream().filter(Option::concern).findFirst().orElseThrow();
        var cells = new TreeMap<ModalityCode, Cell>();
        LIBRARY.forEach(each -> cells.put(each, cell));
        return DEFAULT.with(asked.with(concern.withCells(cells)));
    }

    @Test
    void a_row_filled_with_something_that_never_shows_is_one_finding() {
        PolicyDocument doubled = with("S38", Cell.of(Outcome.REFUSE, new Outcome.Defer(3, Outcome.Anchor.VISIT)));

        List<Finding> findings = PolicyCheck.check(doubled, LIBRARY, null).stream()
                .filter(finding -> finding.kind() == Finding.Kind.NEVER_SHOWS).toList();

        assertThat(findings).hasSize(LIBRARY.size());
        assertThat(FindingGroup.of(findings)).singleElement().satisfies(group ->
                assertThat(group.modalities()).containsExactlyInAnyOrderElementsOf(LIBRARY));
    }

    @Test
    void findings_of_other_rows_and_kinds_stay_apart() {
        List<Finding> findings = PolicyCheck.check(with("S38", Cell.EMPTY), LIBRARY, DEFAULT);
        assertThat(FindingGroup.of(findings)).hasSizeGreaterThanOrEqualTo(
                (int) findings.stream().map(Finding::kind).distinct().count());
        assertThat(FindingGroup.of(List.of())).isEmpty();
    }
}
