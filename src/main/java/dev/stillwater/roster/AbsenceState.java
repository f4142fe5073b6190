package dev.stillwater.roster;

/** Whether an absence counts: asked for by the therapist, granted by a manager, or declined. */
public enum AbsenceState {
    ASKED,
    GRANTED,
    DECLINED
}
