package dev.stillwater.descriptions;

import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a description.
 *
 * @param version moves with every save; a save with an older one is refused
 * @param number counts the versions in this language, from 1
 * @param authors everybody who wrote in it, by name; none of them may approve it
 * @param remark the reviewer's, when it was sent back
 * @param effectiveOn the day on which it takes over or took over; null when that was at once
 * @param discardedBy who gave it up; null unless it was discarded
 */
public record DescriptionData(
        DescriptionId id,
        long version,
        TreatmentId treatment,
        String language,
        int number,
        DescriptionState state,
        DescriptionTexts texts,
        List<String> authors,
        Instant changedAt,
        String changedBy,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        @Nullable String remark,
        @Nullable Instant approvedAt,
        @Nullable LocalDate effectiveOn,
        @Nullable Instant discardedAt,
        @Nullable String discardedBy) {

    public DescriptionData {
        authors = List.copyOf(authors);
    }

    /** Whether its texts may be changed. */
    public boolean isOpen() {
        return state == DescriptionState.DRAFT;
    }
}
