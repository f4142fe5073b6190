package dev.stillwater.screening;

/** Why staff is stricter than the decision. Says what was noticed, never what somebody has. */
public enum HoldReason {
    SEEMS_UNWELL,
    SAYS_MORE,
    SEEN_ON_SKIN,
    NOT_SOBER,
    THERAPIST_ASKS,
    /** Only with a note. */
    OTHER
}
