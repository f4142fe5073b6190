package dev.stillwater.roster;

/** What became of leave that somebody asked for. */
public enum LeaveState {
    ASKED,
    GRANTED,
    DECLINED,
    /** By the therapist, before anybody decided. */
    TAKEN_BACK,
    /** Granted at first; then a manager took the absence back. */
    REVOKED
}
