package dev.stillwater.descriptions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a passage, with what was answered.
 *
 * @param place where it was when the text was saved last; {@link RemarkPlace#in} says whether it still is
 * @param resolvedBy who was done with it; null while it is open
 */
public record Remark(
        RemarkId id, DescriptionId description, RemarkPlace place, String words, Instant writtenAt, String writtenBy,
        List<Answer> answers, @Nullable Instant resolvedAt, @Nullable String resolvedBy) {

    public Remark {
        answers = List.copyOf(answers);
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }

    /** What somebody answered. */
    public record Answer(String words, Instant writtenAt, String writtenBy) {}
}
