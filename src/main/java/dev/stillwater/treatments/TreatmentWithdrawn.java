package dev.stillwater.treatments;

/** A treatment may no longer be offered. Published within the transaction that withdraws it. */
public record TreatmentWithdrawn(TreatmentId treatment) {}
