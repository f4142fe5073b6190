package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The same finding in one cell or more of a row, which is one thing to put right.
 *
 * @param first the one to show, with its example
 * @param modalities all the columns, in their order; empty where it is about no cell
 */
public record FindingGroup(Finding first, List<ModalityCode> modalities) {

    public FindingGroup {
        modalities = List.copyOf(modalities);
    }

    /** In the order in which each comes up first. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<List<Object>, List<Finding>> together = new LinkedHashMap<>();
        findings.forEach(finding -> together.computeIfAbsent(row(finding), _ -> new ArrayList<>()).add(finding));
        return together.values().stream()
                .map(same -> new FindingGroup(
                        same.getFirst(), same.stream().map(Finding::modality).filter(Objects::nonNull).distinct().toList()))
                .toList();
    }

    private static List<Object> row(Finding finding) {
        return List.of(
                finding.kind(), String.valueOf(finding.question()), String.valueOf(finding.option()),
                String.valueOf(finding.rule()), finding.about(), finding.modality() == null);
    }

    public boolean isError() {
        return first.isError();
    }
}
