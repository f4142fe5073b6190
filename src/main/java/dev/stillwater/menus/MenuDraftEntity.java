package dev.stillwater.menus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A location's draft: the row that changes wait for, and the count of changes. */
@Entity
@Table(name = "menu_draft")
@SuppressWarnings("NullAway.Init")
class MenuDraftEntity {

    @Id UUID locationId;
    long edition;
    @Nullable Instant changedAt;
    @Nullable String changedBy;
}
