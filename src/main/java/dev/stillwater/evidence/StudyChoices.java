package dev.stillwater.evidence;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import java.util.Map;

/**
 * What can be chosen for a study, by code with its name.
 *
 * @param rules the claim rules in force, with what they are about
 */
public record StudyChoices(
        Map<String, String> rules, Map<JurisdictionCode, String> jurisdictions, Map<ModalityCode, LocalText> modalities) {

    public StudyChoices {
        rules = Map.copyOf(rules);
        jurisdictions = Map.copyOf(jurisdictions);
        modalities = Map.copyOf(modalities);
    }
}
