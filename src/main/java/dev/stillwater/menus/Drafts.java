package dev.stillwater.menus;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored drafts. */
interface Drafts extends Repository<MenuDraftEntity, UUID> {

    MenuDraftEntity save(MenuDraftEntity draft);

    Optional<MenuDraftEntity> findById(UUID location);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from MenuDraftEntity d where d.locationId = :location")
    Optional<MenuDraftEntity> locked(UUID location);

    @Query("select d from MenuDraftEntity d where d.locationId in :locations and d.outdatedAt is not null")
    List<MenuDraftEntity> outdated(Collection<UUID> locations);

    /** Marks the menus in force that offer a treatment; returns how many were up to date before. */
    @Modifying(flushAutomatically = true)
    @Query("update MenuDraftEntity d set d.outdatedAt = :at where d.outdatedAt is null and :treatment member of d.offers")
    int outdate(UUID treatment, Instant at);
}
