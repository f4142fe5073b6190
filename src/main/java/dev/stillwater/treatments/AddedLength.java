package dev.stillwater.treatments;

import java.time.Instant;

/**
 * A length that came to a treatment which locations could offer already.
 *
 * @param handsOnMinutes the sum of its parts
 */
public record AddedLength(TreatmentId treatment, VariantId variant, int handsOnMinutes, Instant addedAt) {}
