package dev.stillwater.descriptions;

import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;

/**
 * The description that guests read.
 *
 * @param language two-letter code
 * @param number counts the versions of a treatment's description in a language, from 1
 */
public record ApprovedDescription(
        DescriptionId id, TreatmentId treatment, String language, int number, DescriptionTexts texts, Instant approvedAt) {}
