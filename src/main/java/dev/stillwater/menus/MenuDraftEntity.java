package dev.stillwater.menus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A location's draft: the row that changes wait for, the count of changes, and what is in force. */
@Entity
@Table(name = "menu_draft")
@SuppressWarnings("NullAway.Init")
class MenuDraftEntity {

    @Id UUID locationId;
    long edition;
    @Nullable Instant changedAt;
    @Nullable String changedBy;

    /** Since when the library says something else than the menu in force. */
    @Nullable Instant outdatedAt;

    /** The treatments of the menu in force. */
    @ElementCollection
    @CollectionTable(name = "menu_offer", joinColumns = @JoinColumn(name = "location_id"))
    @Column(name = "treatment_id")
    Set<UUID> offers = new HashSet<>();
}
