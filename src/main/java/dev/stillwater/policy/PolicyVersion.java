package dev.stillwater.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the policy.
 *
 * @param number counts the editions, from 1
 * @param changedBy who changed it last; absent for the one that the portal came with
 * @param publishedBy absent for a draft, and for the one that the portal came with
 * @param agreed to what allows more, by whoever published it; absent where nothing does, and before that was asked
 */
public record PolicyVersion(
        PolicyVersionId id,
        long version,
        int number,
        PolicyState state,
        PolicyDocument document,
        Instant changedAt,
        @Nullable String changedBy,
        @Nullable Instant inForceFrom,
        @Nullable String publishedBy,
        @Nullable Agreed agreed) {

    public boolean isDraft() {
        return state == PolicyState.DRAFT;
    }
}
