package dev.stillwater.menus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A stored published menu. Nothing changes it. */
@Entity
@Immutable
@Table(name = "menu_version")
@SuppressWarnings("NullAway.Init")
class MenuVersionEntity implements Persistable<UUID> {

    @Id UUID id;
    UUID locationId;
    int number;
    Instant publishedAt;
    String publishedBy;
    int itemCount;
    @Lob
    @Column(length = Length.LONG32)
    String content;

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
