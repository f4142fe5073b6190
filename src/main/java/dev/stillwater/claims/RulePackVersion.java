package dev.stillwater.claims;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the claim rules, without the rules themselves.
 *
 * @param version moves with every change of the draft; a save with an older one is refused
 * @param number counts the versions from 1
 */
public record RulePackVersion(
        RulePackId id,
        long version,
        int number,
        RulePackState state,
        Instant changedAt,
        @Nullable String changedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    /** As the list's query makes it. */
    public RulePackVersion(
            UUID id, long version, int number, RulePackState state, Instant changedAt, @Nullable String changedBy,
            @Nullable Instant publishedAt, @Nullable String publishedBy) {
        this(new RulePackId(id), version, number, state, changedAt, changedBy, publishedAt, publishedBy);
    }

    public boolean isDraft() {
        return state == RulePackState.DRAFT;
    }
}
