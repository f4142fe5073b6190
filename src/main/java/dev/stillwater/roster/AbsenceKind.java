package dev.stillwater.roster;

/** Why somebody is away. */
public enum AbsenceKind {
    LEAVE,
    ILLNESS,
    TRAINING
}
