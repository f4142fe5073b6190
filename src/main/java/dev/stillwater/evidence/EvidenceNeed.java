package dev.stillwater.evidence;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.util.Set;

/**
 * A claim that needs evidence.
 *
 * @param rule code of the rule that found it
 * @param modalities the techniques of the treatment of which it is said
 * @param minutes the hands-on lengths in which the treatment is offered
 * @param jurisdictions where the claim would stand
 */
public record EvidenceNeed(
        String rule, Set<ModalityCode> modalities, Set<Integer> minutes, Set<JurisdictionCode> jurisdictions) {

    public EvidenceNeed {
        modalities = Set.copyOf(modalities);
        minutes = Set.copyOf(minutes);
        jurisdictions = Set.copyOf(jurisdictions);
    }
}
