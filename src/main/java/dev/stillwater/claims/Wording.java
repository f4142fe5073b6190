package dev.stillwater.claims;

import java.util.List;

/**
 * One way of putting a claim: words for the effect and words for what it acts on, near each other.
 * A word stands for all its inflected forms; a word in double quotes stands for itself alone; a
 * group of the pack is named with {@code @}, such as {@code @immune}; {@code *} stands for up to
 * two words, whatever they are; articles and the like are not counted.
 *
 * <p>The effect may come first ("boosts immunity"), or as a compound or in the passive after the
 * object ("immunity-boosting", "immunity is boosted").
 *
 * @param effect words or phrases for the effect; at least one
 * @param object words or phrases for what it acts on; empty when the effect alone is the claim
 * @param objectFirst true when the effect is something that the object does ("cortisol drops")
 * @param distance how many words may stand between the two
 * @param treatment what the treatment has to do with the words
 * @param unless words that make it harmless when they stand in the same sentence
 * @param onlyWith words of which one has to stand in the same sentence as well; empty for none
 */
public record Wording(
        List<String> effect,
        List<String> object,
        boolean objectFirst,
        int distance,
        TreatmentRole treatment,
        List<String> unless,
        List<String> onlyWith) {

    /** The farthest that effect and object may stand apart. */
    public static final int FARTHEST = 30;

    public Wording {
        effect = List.copyOf(effect);
        object = List.copyOf(object);
        unless = List.copyOf(unless);
        onlyWith = List.copyOf(onlyWith);
        if (effect.isEmpty()) {
            throw new IllegalArgumentException("A wording needs words for the effect");
        }
        if (distance < 0 || distance > FARTHEST) {
            throw new IllegalArgumentException("A distance is 0 to 30 words, not " + distance);
        }
    }
}
