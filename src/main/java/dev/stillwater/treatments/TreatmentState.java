package dev.stillwater.treatments;

/** Where a treatment stands in its life. */
public enum TreatmentState {
    /** Being made; head office only. */
    DRAFT,
    /** Locations may put it on their menus. */
    ACTIVE,
    /** No longer to be offered; what is booked stays readable. */
    WITHDRAWN
}
