package dev.stillwater.screening;

import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.Wording;

/**
 * A condition that the policy in force asks a letter for.
 *
 * @param about what the question says
 * @param days the most days that a letter about it is good
 */
public record LetterCondition(QuestionCode condition, Wording about, String kind, int days) {}
