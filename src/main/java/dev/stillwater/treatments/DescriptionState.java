package dev.stillwater.treatments;

/** Where a version of a description stands. */
public enum DescriptionState {
    /** Being written. */
    DRAFT,
    /** Sent for review; nobody changes it until it is approved or sent back. */
    IN_REVIEW,
    /** Approved, and takes over on its day; until then guests read the version before. */
    SCHEDULED,
    /** What guests read. One for each treatment and language. */
    APPROVED,
    /** Was approved until a newer version was. */
    SUPERSEDED,
    /** Given up before it was approved; stays readable, and the next version begins without it. */
    DISCARDED
}
