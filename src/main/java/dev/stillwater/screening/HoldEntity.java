package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Headline;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A stored hold. Written once. */
@Entity
@Immutable
@Table(name = "screening_hold")
@SuppressWarnings("NullAway.Init")
class HoldEntity implements Persistable<UUID> {

    @Id UUID id;
    UUID screeningId;
    UUID guestId;
    UUID locationId;
    LocalDate visitDay;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Headline headline;

    @Nullable LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    HoldReason reason;

    String note;
    UUID heldById;
    String heldBy;
    Instant heldAt;

    @Transient boolean stored = true;

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    StaffHold toData() {
        return new StaffHold(
                new LocationId(locationId), visitDay, headline, untilDay, reason, note, heldBy, heldAt);
    }
}
