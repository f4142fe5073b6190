package dev.stillwater.menus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a menu in force offers a treatment. Written with the draft's {@code offers}; here to be counted. */
@Entity
@Table(name = "menu_offer")
@IdClass(OfferEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class OfferEntity {

    @Id
    @Column(name = "location_id")
    UUID locationId;

    @Id
    @Column(name = "treatment_id")
    UUID treatmentId;

    /** Since when the library says something else of this treatment than the menu does. */
    @Nullable Instant outdatedAt;

    /** One treatment at one location. */
    record Key(UUID locationId, UUID treatmentId) implements Serializable {}
}
