package dev.stillwater.descriptions;

import dev.stillwater.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A study that a claim of a description leans on. */
@Entity
@Table(name = "description_evidence")
@SuppressWarnings("NullAway.Init")
class DescriptionEvidenceEntity {

    @Id UUID id;
    UUID descriptionId;

    @Column(name = "rule_code")
    String rule;

    String words;
    UUID evidenceId;
    Instant attachedAt;
    String attachedBy;
    @Nullable Instant confirmedAt;
    @Nullable String confirmedBy;

    /** The same for another version, confirmed by nobody yet. */
    DescriptionEvidenceEntity into(UUID description) {
        DescriptionEvidenceEntity copy = new DescriptionEvidenceEntity();
        copy.id = Ids.next();
        copy.descriptionId = description;
        copy.rule = rule;
        copy.words = words;
        copy.evidenceId = evidenceId;
        copy.attachedAt = attachedAt;
        copy.attachedBy = attachedBy;
        return copy;
    }
}
