package dev.stillwater.descriptions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody has a draft open on a screen. */
@Entity
@Table(name = "description_visit")
@SuppressWarnings("NullAway.Init")
class DescriptionVisitEntity {

    @Id UUID id;
    UUID descriptionId;
    UUID userId;
    String userName;
    Instant seenAt;
}
