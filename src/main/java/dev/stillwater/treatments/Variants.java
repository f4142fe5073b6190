package dev.stillwater.treatments;

import java.time.Instant;
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

    /** Those that can be offered. */
    @Query("select distinct v from VariantEntity v left join fetch v.parts"
            + " where v.treatmentId in :ids and v.supersededAt is null order by v.position")
    List<VariantEntity> ofTreatments(Collection<UUID> ids);

    /** Those that can be offered and came to a treatment after an instant, when locations could offer it already. */
    @Query("select distinct v from VariantEntity v left join fetch v.parts where v.treatmentId in :ids and v.supersededAt is null"
            + " and v.addedAt > :since and exists (select t.id from TreatmentEntity t where t.id = v.treatmentId"
            + " and t.state = dev.stillwater.treatments.TreatmentState.ACTIVE) order by v.addedAt, v.position")
    List<VariantEntity> added(Collection<UUID> ids, Instant since);

    /** With those that could be offered once. */
    @Query("select distinct v from VariantEntity v left join fetch v.parts where v.treatmentId in :ids"
            + " order by v.position, v.supersededAt")
    List<VariantEntity> everOf(Collection<UUID> ids);

    /** Those with a part of this modality, also those that could be offered once. */
    @Query("select distinct v.id from VariantEntity v join v.parts p where p.modality = :modality")
    List<UUID> everWithModality(String modality);

    /** Every length of the treatments of those among these that can no longer be offered. */
    @Query("select v from VariantEntity v where v.treatmentId in"
            + " (select w.treatmentId from VariantEntity w where w.id in :ids and w.supersededAt is not null)")
    List<VariantEntity> besideFormer(Collection<UUID> ids);

    @Query("select v.id from VariantEntity v where v.id in :ids and v.supersededAt is not null")
    List<UUID> formerAmong(Collection<UUID> ids);

    @Query("select distinct v from VariantEntity v left join fetch v.parts where v.id in :ids")
    List<VariantEntity> byIds(Collection<UUID> ids);
}
