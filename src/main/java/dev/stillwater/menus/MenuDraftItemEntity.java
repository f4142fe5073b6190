package dev.stillwater.menus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored line of a draft. The price is in the location's currency. */
@Entity
@Table(name = "menu_draft_item")
@SuppressWarnings("NullAway.Init")
class MenuDraftItemEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID locationId;
    UUID treatmentId;
    UUID variantId;
    @Nullable BigDecimal price;
    String note;
    int place;
}
