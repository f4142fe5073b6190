package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A treatment as a line of a list.
 *
 * @param modalities in order of their first part
 * @param handsOnMinutes of each variant
 * @param descriptions the furthest that the description has come, by language; for head office an
 *     open draft comes before what is approved
 * @param flagged languages in which the approved text has fallen under the rules of today; for head office only
 * @param claiming words of its names, or of its enhancements' names, that the claim rules of today would not let
 *     stand; for head office only
 */
public record TreatmentRow(
        TreatmentId id, String code, String name, String nameEs, String section, TreatmentState state,
        List<ModalityCode> modalities, List<Integer> handsOnMinutes, Map<String, DescriptionState> descriptions,
        Set<String> flagged, List<String> claiming) {

    public LocalText names() {
        return new LocalText(name, nameEs);
    }

    public boolean isCombination() {
        return modalities.size() > 1;
    }
}
