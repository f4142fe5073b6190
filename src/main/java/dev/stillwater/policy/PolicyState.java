package dev.stillwater.policy;

/** How far a version of the policy has come. */
public enum PolicyState {
    /** The only state in which it can change; at most one version is a draft. */
    DRAFT,
    /** What every location screens by; exactly one version is in force. */
    IN_FORCE,
    SUPERSEDED
}
