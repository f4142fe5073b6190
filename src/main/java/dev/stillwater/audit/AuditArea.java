package dev.stillwater.audit;

/** The part of the portal that an entry belongs to; head office reads its own areas only. */
public enum AuditArea {
    ACCOUNTS,
    LOCATIONS,
    CLAIMS,
    TREATMENTS,
    THERAPISTS,
    GUESTS,
    SCREENING,
    MENUS,
    ROSTER
}
