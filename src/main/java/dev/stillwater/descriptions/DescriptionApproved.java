package dev.stillwater.descriptions;

import dev.stillwater.treatments.TreatmentId;

/** A description has a new approved version. Published within the transaction that approves it. */
public record DescriptionApproved(TreatmentId treatment, DescriptionId description, String language) {}
