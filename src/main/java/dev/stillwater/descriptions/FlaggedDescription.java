package dev.stillwater.descriptions;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;
import java.util.List;

/**
 * A description that guests read, or will on its day, and that the claim rules of today, or the studies on file, no
 * longer let pass.
 *
 * @param reasons the words that changed rules find, each with its rule; blank where there are none
 * @param lost claims that their studies do not hold up today
 */
public record FlaggedDescription(
        DescriptionId id, TreatmentId treatment, LocalText treatmentNames, String language, int number, String reasons,
        List<StudiedClaim> lost, Instant since) {

    public FlaggedDescription {
        lost = List.copyOf(lost);
    }
}
