package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What several answers mean together, beyond what each means alone.
 *
 * @param all the options that must all be chosen
 * @param condition whose letter lifts a clearance asked for here
 * @param cells what is added, by modality; a modality that is left out gets nothing added
 */
public record CompoundRule(
        String code,
        Wording wording,
        SortedSet<Choice> all,
        QuestionCode condition,
        SortedMap<ModalityCode, Cell> cells) {

    public CompoundRule {
        all = Codes.sorted(all);
        cells = Codes.sorted(cells);
    }

    CompoundRule withCells(SortedMap<ModalityCode, Cell> changed) {
        return new CompoundRule(code, wording, all, condition, changed);
    }
}
