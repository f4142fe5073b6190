package dev.stillwater.policy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition of the policy as a line of a list. */
public record PolicyVersionRow(
        PolicyVersionId id,
        int number,
        PolicyState state,
        Instant changedAt,
        @Nullable String changedBy,
        @Nullable Instant inForceFrom,
        @Nullable String publishedBy) {

    /** As the list's query makes it. */
    public PolicyVersionRow(
            UUID id,
            int number,
            PolicyState state,
            Instant changedAt,
            @Nullable String changedBy,
            @Nullable Instant inForceFrom,
            @Nullable String publishedBy) {
        this(
                new PolicyVersionId(id), number, state, changedAt, changedBy, inForceFrom,
                publishedBy);
    }
}
