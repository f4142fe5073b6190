package dev.stillwater.descriptions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that a version was sent back to its authors.
 *
 * @param number counts the rounds of a version, from 1
 * @param words what the reviewer wrote about the text as a whole
 * @param answers what was answered to it, in the order of writing
 * @param textsKept whether {@link DescriptionRemarks#textsSentBack} has the texts as they stood then
 * @param resolvedBy who was done with it; null while it is open
 */
public record Round(
        DescriptionId description, int number, String words, Instant sentBackAt, String sentBackBy, List<Remark.Answer> answers,
        boolean textsKept, @Nullable Instant resolvedAt, @Nullable String resolvedBy) {

    public Round {
        answers = List.copyOf(answers);
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }
}
