package dev.stillwater.screening;

/** Why a guest who was asked before on the same day is noted with answers that allow more. */
public enum Correction {
    GUEST_CORRECTED,
    NOTED_WRONGLY
}
