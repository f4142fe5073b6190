package dev.stillwater.menus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored lines of drafts. */
interface DraftItems extends Repository<MenuDraftItemEntity, UUID> {

    MenuDraftItemEntity save(MenuDraftItemEntity item);

    void delete(MenuDraftItemEntity item);

    Optional<MenuDraftItemEntity> findById(UUID id);

    List<MenuDraftItemEntity> findByLocationIdOrderByPlaceAscIdAsc(UUID locationId);
}
