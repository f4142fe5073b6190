package dev.stillwater.roster;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Stored leave that somebody asked for. */
@Entity
@Table(name = "leave_request")
@SuppressWarnings("NullAway.Init")
class LeaveRequestEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID therapistId;
    LocalDate firstDay;
    LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AbsenceKind kind;
    String note;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    LeaveState state;
    Instant askedAt;
    @Nullable Instant decidedAt;
    @Nullable String decidedBy;
    String reason = "";
    @Nullable UUID absenceId;

    /** @throws Refusal when somebody was faster, naming who and what was done */
    void requireOpen() {
        String by = decidedBy == null ? "" : decidedBy;
        switch (state) {
            case ASKED -> { }
            case GRANTED -> throw Refusal.because("roster.leave.already.granted", by);
            case DECLINED -> throw Refusal.because("roster.leave.already.declined", by);
            case TAKEN_BACK -> throw Refusal.because("roster.leave.already.takenBack");
            case REVOKED -> throw Refusal.because("roster.leave.already.revoked", by);
        }
    }

    void decide(LeaveState decision, String by, Instant at) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    LeaveRequest toData() {
        return new LeaveRequest(
                new LeaveRequestId(id), new TherapistId(therapistId), firstDay, lastDay, kind, note, state, askedAt,
                decidedAt, decidedBy == null ? "" : decidedBy, reason);
    }
}
