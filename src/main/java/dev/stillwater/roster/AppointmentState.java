package dev.stillwater.roster;

/** How far an appointment has come. */
public enum AppointmentState {
    BOOKED,
    /** Screening stands against it; it keeps its time until somebody decides. */
    HELD,
    CHECKED_IN,
    STARTED,
    DONE,
    CANCELLED,
    NO_SHOW;

    /** Whether it takes up therapist, room and guest. */
    public boolean occupies() {
        return this != CANCELLED && this != NO_SHOW;
    }

    /** Whether it can still be moved, screened or cancelled. */
    public boolean isOpen() {
        return this == BOOKED || this == HELD || this == CHECKED_IN;
    }
}
