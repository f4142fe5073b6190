package dev.stillwater.screening;

/** Why nothing of a guest may be deleted. */
public enum LegalHoldReason {
    /** The guest, or somebody for the guest, makes a claim or has announced one. */
    CLAIM,
    /** An injury or a complaint is being looked into. */
    INCIDENT,
    /** A court or an authority has asked for the records. */
    AUTHORITY
}
