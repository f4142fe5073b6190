package dev.stillwater.claims;

import org.jspecify.annotations.Nullable;

/**
 * A rule's words found in a sentence.
 *
 * @param object null when the effect alone is the claim
 */
record Hit(ClaimRule rule, Span effect, @Nullable Span object) {

    Span whole() {
        return object == null ? effect : effect.with(object);
    }

    /** Words between the effect and the object. */
    int gap() {
        return object == null ? 0 : whole().length() - effect.length() - object.length();
    }

    boolean sharesObject(Hit other) {
        return object != null && other.object != null && object.overlaps(other.object);
    }

    boolean stricterThan(Hit other) {
        return rule.severity().compareTo(other.rule.severity()) < 0;
    }
}
