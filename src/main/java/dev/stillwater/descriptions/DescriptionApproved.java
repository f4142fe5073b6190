package dev.stillwater.descriptions;

import dev.stillwater.treatments.TreatmentId;

/**
 * Guests read a new version of a description. Published within the transaction that approves it, or
 * that lets it take over on its day; then nobody is signed in, so the treatment's name comes along.
 */
public record DescriptionApproved(TreatmentId treatment, String treatmentName, DescriptionId description, String language) {}
