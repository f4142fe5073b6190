package dev.stillwater.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A stored line. Immutable: nothing in the portal changes or deletes one. */
@Entity
@Immutable
@Table(name = "audit_entry")
@SuppressWarnings("NullAway.Init")
class AuditEntryEntity implements Persistable<UUID> {

    @Id UUID id;
    Instant at;
    @Nullable UUID actorId;
    String actorName;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AuditArea area;
    String action;
    @Nullable UUID subjectId;
    @Nullable String subjectName;
    @Nullable UUID locationId;
    @Lob
    @Column(length = Length.LONG32)
    String fields;

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
