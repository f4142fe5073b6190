package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads and writes cells by row and modality, single ones and whole columns. Pure. */
final class CellChanges {

    private CellChanges() {}

    static PolicyDocument apply(PolicyDocument document, PolicyEdit.Cells edit) {
        PolicyDocument changed = document;
        for (Map.Entry<PolicyEdit.Place, Cell> each : edit.after().entrySet()) {
            PolicyEdit.Place place = each.getKey();
            Cell seen = edit.before().getOrDefault(place, Cell.EMPTY);
            DraftChanges.expect(place.row().rule(), seen, cell(document, place));
            EditingRules.checkCell(document, each.getValue());
            changed = with(changed, place, each.getValue());
        }
        return changed;
    }

    /** @throws EditConflict when the row is no longer there */
    static Cell cell(PolicyDocument document, PolicyEdit.Place place) {
        return document.cells(place.row())
                .orElseThrow(() -> EditConflict.removed(place.row().rule()))
                .getOrDefault(place.modality(), Cell.EMPTY);
    }

    private static PolicyDocument with(PolicyDocument document, PolicyEdit.Place place, Cell cell) {
        RowKey row = place.row();
        if (row.option() != null) {
            var choice = new Choice(QuestionCode.of(row.rule()), row.option());
            return EditingRules.withCell(document, choice, Set.of(place.modality()), cell);
        }
        CompoundRule rule = document.compound(row.rule()).orElseThrow(NotThere::new);
        var cells = new TreeMap<>(rule.cells());
        if (cell.isEmpty()) {
            cells.remove(place.modality());
        } else {
            cells.put(place.modality(), cell);
        }
        return document.withCompounds(document.compounds().stream()
                .map(each -> each.code().equals(rule.code()) ? rule.withCells(cells) : each)
                .toList());
    }

    /**
     * What copying a column to others comes to, by those cells that would change. Questions that are not
     * asked for the modality copied to are left alone; what says "proceed" is copied, what says nothing is not.
     *
     * @param onlyEmpty whether cells in which something stands stay as they are
     */
    static PolicyEdit.Cells column(
            PolicyDocument document, ModalityCode from, Collection<ModalityCode> to, boolean onlyEmpty) {
        if (to.isEmpty() || to.contains(from)) {
            throw Refusal.at("to", "policy.copy.to");
        }
        var before = new HashMap<PolicyEdit.Place, Cell>();
        var after = new HashMap<PolicyEdit.Place, Cell>();
        for (RowKey row : document.rows()) {
            Map<ModalityCode, Cell> cells = document.cells(row).orElse(new TreeMap<>());
            Cell copied = cells.getOrDefault(from, Cell.EMPTY);
            for (ModalityCode modality : to) {
                Cell now = cells.getOrDefault(modality, Cell.EMPTY);
                boolean kept = copied.isEmpty() || now.equals(copied) || onlyEmpty && !now.isEmpty()
                        || !isAsked(document, row, List.of(from, modality));
                if (!kept) {
                    before.put(new PolicyEdit.Place(row, modality), now);
                    after.put(new PolicyEdit.Place(row, modality), copied);
                }
            }
        }
        return new PolicyEdit.Cells(before, after);
    }

    private static boolean isAsked(PolicyDocument document, RowKey row, List<ModalityCode> modalities) {
        return row.option() == null
                || document.question(QuestionCode.of(row.rule()))
                        .filter(question -> modalities.stream().allMatch(question::concerns))
                        .isPresent();
    }
}
