package dev.stillwater.menus;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored drafts. */
interface Drafts extends Repository<MenuDraftEntity, UUID> {

    MenuDraftEntity save(MenuDraftEntity draft);

    Optional<MenuDraftEntity> findById(UUID location);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from MenuDraftEntity d where d.locationId = :location")
    Optional<MenuDraftEntity> locked(UUID location);
}
