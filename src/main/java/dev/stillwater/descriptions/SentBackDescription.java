package dev.stillwater.descriptions;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;

/**
 * A description that was sent back and that nobody has sent for review again.
 *
 * @param sentBy who had sent it for review
 * @param note what was written about the text as a whole when it was sent back
 */
public record SentBackDescription(
        DescriptionId id, TreatmentId treatment, LocalText treatmentNames, String language, int number, String sentBy,
        Instant sentBackAt, String sentBackBy, String note) {}
