package dev.stillwater.policy;

/** The word on top of a decision, from the mildest to the strictest. */
public enum Headline {
    PROCEED,
    PROCEED_WITH_CHANGES,
    CLEARANCE_NEEDED,
    NOT_BEFORE,
    REFUSED;

    public boolean stricterThan(Headline other) {
        return compareTo(other) > 0;
    }

    /** Whether the treatment may go ahead on the day. */
    public boolean goesAhead() {
        return this == PROCEED || this == PROCEED_WITH_CHANGES;
    }

    public static Headline stricter(Headline one, Headline other) {
        return one.stricterThan(other) ? one : other;
    }
}
