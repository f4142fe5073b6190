package dev.stillwater.descriptions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An approved description that changed claim rules, or changed parts of its treatment, no longer let stand. */
@Entity
@Table(name = "description_flag")
@SuppressWarnings("NullAway.Init")
class DescriptionFlagEntity {

    @Id UUID descriptionId;
    String reasons;
    Instant since;

    static DescriptionFlagEntity of(UUID description, String reasons, Instant since) {
        DescriptionFlagEntity flag = new DescriptionFlagEntity();
        flag.descriptionId = description;
        flag.reasons = reasons;
        flag.since = since;
        return flag;
    }
}
