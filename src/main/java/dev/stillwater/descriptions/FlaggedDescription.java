package dev.stillwater.descriptions;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;

/**
 * A description that guests read and that the claim rules of today no longer let pass.
 *
 * @param reasons the words that are found, each with its rule
 */
public record FlaggedDescription(
        DescriptionId id, TreatmentId treatment, LocalText treatmentNames, String language, int number, String reasons,
        Instant since) {}
