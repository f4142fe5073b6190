package dev.stillwater.therapists;

/** How the issuing body lists a licence; only an active one permits work. */
public enum LicenceStatus {
    ACTIVE,
    INACTIVE,
    SUSPENDED
}
