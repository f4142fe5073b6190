package dev.stillwater.roster;

import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored absence. */
@Entity
@Table(name = "absence")
@SuppressWarnings("NullAway.Init")
class AbsenceEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID therapistId;
    Instant startsAt;
    Instant endsAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AbsenceKind kind;

    AbsenceData toData() {
        return new AbsenceData(
                new AbsenceId(id), version == null ? 0 : version, new TherapistId(therapistId),
                new TimeSpan(startsAt, endsAt), kind);
    }
}
