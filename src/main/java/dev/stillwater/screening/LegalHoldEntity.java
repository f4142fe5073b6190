package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
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

/** A stored legal hold. */
@Entity
@Table(name = "legal_hold")
@SuppressWarnings("NullAway.Init")
class LegalHoldEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID guestId;
    UUID locationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    LegalHoldReason reason;

    String reference;
    String setBy;
    Instant setAt;
    @Nullable String liftedBy;
    @Nullable Instant liftedAt;

    LegalHold toData() {
        return new LegalHold(
                new LegalHoldId(id), version == null ? 0 : version, new LocationId(locationId), reason, reference,
                setBy, setAt, liftedBy, liftedAt);
    }
}
