package dev.stillwater.menus;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored decisions of locations about enhancements. */
interface DraftEnhancements extends Repository<DraftEnhancementEntity, UUID> {

    DraftEnhancementEntity save(DraftEnhancementEntity decision);

    void deleteAll(Iterable<DraftEnhancementEntity> decisions);

    List<DraftEnhancementEntity> findByLocationIdOrderByIdAsc(UUID locationId);

    List<DraftEnhancementEntity> findByLocationIdAndTreatmentId(UUID locationId, UUID treatmentId);
}
