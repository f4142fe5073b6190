package dev.stillwater.roster;

/** Why an appointment was cancelled; nothing of the guest's health. */
public enum CancelReason {
    GUEST_ASKED,
    SCREENING,
    THERAPIST_AWAY,
    ROOM_UNUSABLE,
    BOOKED_BY_MISTAKE
}
