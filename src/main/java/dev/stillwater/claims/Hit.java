package dev.stillwater.claims;

import org.jspecify.annotations.Nullable;

/**
 * A rule's words found in a sentence.
 *
 * @param object null when the effect alone is the claim
 * @param thing whether they name what is acted upon, so that a verb and the rest of its name can belong to them
 */
record Hit(ClaimRule rule, Span effect, @Nullable Span object, boolean thing) {

    Span whole() {
        return object == null ? effect : effect.with(object);
    }

    Hit(ClaimRule rule, Span effect, @Nullable Span object) {
        this(rule, effect, object, object != null);
    }

    /** Words between the effect and the object. */
    int gap() {
        return object == null ? 0 : Math.max(0, whole().length() - effect.length() - object.length());
    }

    /** Whether the effect stands before what it acts on. */
    boolean inFront() {
        return object == null || effect.first() < object.first();
    }

    /** Whether its words are a thing alone, without what is done to it: a later one of a list. */
    boolean isListed(Sentence sentence) {
        int first = effect.first();
        return object != null && (effect.equals(object) || inFront() && effect.last() + 1 == object.first()
                && !sentence.is(first, WordRole.VERB) && !sentence.is(first, WordRole.LEADING) && !sentence.is(first, WordRole.EFFECT));
    }

    boolean sharesObject(Hit other) {
        return object != null && other.object != null && object.overlaps(other.object);
    }

    boolean stricterThan(Hit other) {
        return rule.severity().compareTo(other.rule.severity()) < 0;
    }
}
