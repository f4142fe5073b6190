package dev.stillwater.claims;

/**
 * Words of a rule that stand in a sentence and claim nothing there.
 *
 * @param start in characters of the text
 * @param end likewise, exclusive
 */
public record Spared(String rule, String family, Why why, int start, int end, String excerpt) {

    /** What makes the words harmless. */
    public enum Why {
        /** The sentence says that it does not. */
        DENIED,
        /** It is advice for the guest's safety. */
        SAFETY,
        /** Something else has the effect, not the treatment. */
        ANOTHER,
        /** No treatment is named, and none is credited above. */
        NO_TREATMENT
    }
}
