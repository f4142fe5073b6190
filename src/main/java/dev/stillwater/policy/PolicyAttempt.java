package dev.stillwater.policy;

import java.util.List;

/**
 * What a version would have decided by answers that were given to another.
 *
 * @param unasked what it would have asked and nobody answered; the decision is by what is known
 */
public record PolicyAttempt(Decision decision, List<QuestionCode> unasked) {

    public PolicyAttempt {
        unasked = List.copyOf(unasked);
    }
}
