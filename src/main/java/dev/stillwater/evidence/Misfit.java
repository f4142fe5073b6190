package dev.stillwater.evidence;

/** Why a study does not support a claim. */
public enum Misfit {
    NOT_APPROVED,
    OVERDUE,
    NULL_RESULT,
    OUTCOME,
    POPULATION,
    MODALITY,
    MINUTES,
    JURISDICTION
}
