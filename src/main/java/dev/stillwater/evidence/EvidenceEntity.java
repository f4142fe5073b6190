package dev.stillwater.evidence;

import dev.stillwater.kernel.SignedInUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored record of evidence. What lists ask for stands beside the document. */
@Entity
@Table(name = "evidence")
@SuppressWarnings("NullAway.Init")
class EvidenceEntity {

    @Id UUID id;
    @Version @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    EvidenceState state;

    String title;

    @Lob
    @Column(length = Length.LONG32)
    String document;

    LocalDate reviewBy;
    Instant changedAt;
    @Nullable UUID changedById;
    @Nullable String changedBy;
    @Nullable Instant approvedAt;
    @Nullable String approvedBy;

    static EvidenceEntity draft(EvidenceId id) {
        EvidenceEntity entity = new EvidenceEntity();
        entity.id = id.value();
        return entity;
    }

    /** Whoever changes what a study says takes back its approval. */
    void take(Study study, LocalDate until, Instant at, @Nullable SignedInUser by) {
        title = study.title();
        document = StudyJson.write(study);
        reviewBy = until;
        changedAt = at;
        changedById = by == null ? null : by.id().value();
        changedBy = by == null ? null : by.name();
        state = EvidenceState.DRAFT;
        approvedAt = null;
        approvedBy = null;
    }

    void approved(Instant at, @Nullable SignedInUser by) {
        state = EvidenceState.APPROVED;
        approvedAt = at;
        approvedBy = by == null ? null : by.name();
    }

    EvidenceRecord toData() {
        return new EvidenceRecord(
                new EvidenceId(id), version == null ? 0 : version, state, StudyJson.read(document), reviewBy, changedAt,
                changedBy, approvedAt, approvedBy);
    }
}
