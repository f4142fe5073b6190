package dev.stillwater.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A study on file.
 *
 * @param version moves with every save; a save with an older one is refused
 * @param reviewBy the last day on which claims can lean on it without another look
 */
public record EvidenceRecord(
        EvidenceId id, long version, EvidenceState state, Study study, LocalDate reviewBy, Instant changedAt,
        @Nullable String changedBy, @Nullable Instant approvedAt, @Nullable String approvedBy) {

    public boolean isApproved() {
        return state == EvidenceState.APPROVED;
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(reviewBy);
    }

    /** Whether it must be looked at again within the days that are told of ahead, or had to be before. */
    public boolean isDueSoon(LocalDate today) {
        return !reviewBy.isAfter(today.plusDays(EvidenceLibrary.WARN_DAYS));
    }
}
