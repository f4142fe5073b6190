package dev.stillwater.roster;

import dev.stillwater.kernel.TherapistId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Leave that a therapist asked for, in whole days.
 *
 * @param note what the therapist added; may be empty
 * @param decidedBy the name of the manager who granted, declined or revoked it; empty while nobody did
 * @param reason why it was declined; empty unless it was
 */
public record LeaveRequest(
        LeaveRequestId id,
        TherapistId therapist,
        LocalDate first,
        LocalDate last,
        AbsenceKind kind,
        String note,
        LeaveState state,
        Instant askedAt,
        @Nullable Instant decidedAt,
        String decidedBy,
        String reason) {}
