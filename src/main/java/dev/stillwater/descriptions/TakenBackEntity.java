package dev.stillwater.descriptions;

import dev.stillwater.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A stored approval that was taken back. */
@Entity
@Table(name = "description_taken_back")
@SuppressWarnings("NullAway.Init")
class TakenBackEntity {

    @Id UUID id;
    UUID descriptionId;
    Instant approvedAt;
    String approvedBy;
    LocalDate effectiveOn;
    Instant takenBackAt;
    String takenBackBy;

    /** @param version that is approved and waits for its day */
    static TakenBackEntity of(DescriptionEntity version, Instant at, String by) {
        TakenBackEntity entity = new TakenBackEntity();
        entity.id = Ids.next();
        entity.descriptionId = version.id;
        entity.approvedAt = Objects.requireNonNull(version.reviewedAt);
        entity.approvedBy = Objects.requireNonNull(version.reviewedBy);
        entity.effectiveOn = Objects.requireNonNull(version.effectiveOn);
        entity.takenBackAt = at;
        entity.takenBackBy = by;
        return entity;
    }

    TakenBack data() {
        return new TakenBack(new DescriptionId(descriptionId), approvedAt, approvedBy, effectiveOn, takenBackAt, takenBackBy);
    }
}
