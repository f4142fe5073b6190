package dev.stillwater.claims;

import java.util.List;

/**
 * One way of putting a claim: words for the effect and words for what it acts on, near each other.
 * A word stands for all its inflected forms; a word in double quotes stands for itself alone; a
 * group of the pack is named with {@code @}, such as {@code @immune}; {@code *} stands for up to
 * two words, whatever they are.
 *
 * @param effect words or phrases for the effect; at least one
 * @param object words or phrases for what it acts on; empty when the effect alone is the claim
 * @param distance how many words may stand between the two
 * @param treatmentIsSubject whether it is a claim only if the treatment is what has the effect
 * @param unless words that make it harmless when they stand in the same sentence
 */
public record Wording(
        List<String> effect,
        List<String> object,
        int distance,
        boolean treatmentIsSubject,
        List<String> unless) {

    public Wording {
        effect = List.copyOf(effect);
        object = List.copyOf(object);
        unless = List.copyOf(unless);
        if (effect.isEmpty()) {
            throw new IllegalArgumentException("A wording needs words for the effect");
        }
        if (distance < 0 || distance > 30) {
            throw new IllegalArgumentException("A distance is 0 to 30 words, not " + distance);
        }
    }
}
