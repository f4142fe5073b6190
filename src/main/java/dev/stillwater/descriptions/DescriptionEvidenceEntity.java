package dev.stillwater.descriptions;

import dev.stillwater.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

    /** The last day on which the study holds the claim up; null where it does not, as far as it was looked at. */
    @Nullable LocalDate holdsUntil;

    /** Whether the text makes the claim still: its words can go, and so can the rule. */
    boolean leans = true;

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
        copy.holdsUntil = holdsUntil;
        return copy;
    }
}
