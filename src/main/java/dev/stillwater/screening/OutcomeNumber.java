package dev.stillwater.screening;

/**
 * A number of head office's figures.
 *
 * @param told what is told; of several weeks, their sum
 * @param more whether it is more than that in truth: in at least one week the number is hidden
 */
public record OutcomeNumber(long told, boolean more) {

    /** Nothing was counted, and nothing is hidden. */
    public static final OutcomeNumber NONE = new OutcomeNumber(0, false);

    /** Whether nothing at all is told. */
    public boolean isHidden() {
        return told == 0 && more;
    }

    OutcomeNumber plus(OutcomeNumber other) {
        return new OutcomeNumber(told + other.told, more || other.more);
    }
}
