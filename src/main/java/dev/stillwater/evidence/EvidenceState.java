package dev.stillwater.evidence;

/** Whether a claim can lean on a record. */
public enum EvidenceState {
    DRAFT,
    APPROVED
}
