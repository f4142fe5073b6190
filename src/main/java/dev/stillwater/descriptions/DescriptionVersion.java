package dev.stillwater.descriptions;

import dev.stillwater.treatments.DescriptionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a description as a line of its history.
 *
 * @param number counts the versions in this language, from 1
 * @param changedBy who wrote in it last
 * @param reviewedBy who approved it, or sent it back last
 * @param effectiveOn the day on which it takes over or took over; null when that was at once
 * @param discardedBy who gave it up; null unless it was discarded
 */
public record DescriptionVersion(
        DescriptionId id, int number, String language, DescriptionState state, Instant changedAt, String changedBy,
        @Nullable Instant reviewedAt, @Nullable String reviewedBy, @Nullable LocalDate effectiveOn,
        @Nullable Instant discardedAt, @Nullable String discardedBy) {

    DescriptionVersion(
            UUID id, int number, String language, DescriptionState state, Instant changedAt, String changedBy,
            @Nullable Instant reviewedAt, @Nullable String reviewedBy, @Nullable LocalDate effectiveOn,
            @Nullable Instant discardedAt, @Nullable String discardedBy) {
        this(new DescriptionId(id), number, language, state, changedAt, changedBy, reviewedAt, reviewedBy, effectiveOn,
                discardedAt, discardedBy);
    }

    /** Whether it is what somebody has to act on or what guests read, by now or on a day to come. */
    public boolean isCurrent() {
        return state != DescriptionState.SUPERSEDED && state != DescriptionState.DISCARDED;
    }
}
