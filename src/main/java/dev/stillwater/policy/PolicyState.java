package dev.stillwater.policy;

/** How far a version of the policy has come. */
public enum PolicyState {
    /** The only state in which it can change; at most one version is a draft. */
    DRAFT,
    /** Published, and in force from an instant on; at most one version is scheduled. */
    SCHEDULED,
    /** What every location screens by; exactly one version is in force. */
    IN_FORCE,
    SUPERSEDED;

    /** Whether it has never been in force: only head office sees it. */
    public boolean isPending() {
        return this == DRAFT || this == SCHEDULED;
    }
}
