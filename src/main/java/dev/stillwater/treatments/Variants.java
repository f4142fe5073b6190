package dev.stillwater.treatments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored variants, always read with their parts. */
interface Variants extends Repository<VariantEntity, UUID> {

    VariantEntity save(VariantEntity variant);

    void delete(VariantEntity variant);

    boolean existsById(UUID id);

    @Query("select distinct v from VariantEntity v left join fetch v.parts where v.treatmentId in :ids order by v.position")
    List<VariantEntity> ofTreatments(Collection<UUID> ids);

    @Query("select distinct v from VariantEntity v left join fetch v.parts where v.id in :ids")
    List<VariantEntity> byIds(Collection<UUID> ids);
}
