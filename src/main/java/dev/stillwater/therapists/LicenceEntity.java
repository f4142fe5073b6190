package dev.stillwater.therapists;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.TherapistId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored licence. */
@Entity
@Table(name = "licence")
@SuppressWarnings("NullAway.Init")
class LicenceEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID therapistId;
    String jurisdiction;
    String number;
    String kind;
    LocalDate issued;
    @Nullable LocalDate expires;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    LicenceStatus status;

    void take(Licence data) {
        therapistId = data.therapist().value();
        jurisdiction = data.jurisdiction().value();
        number = data.number().strip();
        kind = data.kind().strip();
        issued = data.issued();
        expires = data.expires();
        status = data.status();
    }

    /** What the trail says of it. */
    Map<String, String> fields() {
        return Map.of(
                "jurisdiction", jurisdiction, "number", number, "issued", issued.toString(),
                "expires", String.valueOf(expires), "status", status.name());
    }

    Licence toData() {
        return new Licence(
                new LicenceId(id), version == null ? 0 : version, new TherapistId(therapistId),
                JurisdictionCode.of(jurisdiction), number, kind, issued, expires, status);
    }
}
