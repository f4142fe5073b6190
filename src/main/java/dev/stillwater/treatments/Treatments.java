package dev.stillwater.treatments;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored treatments. */
interface Treatments extends Repository<TreatmentEntity, UUID> {

    String WANTED =
            """
             from TreatmentEntity t
            where t.state in :visible
              and (:text = '' or lower(t.name) like :text escape '!' or lower(t.nameEs) like :text escape '!'
                   or lower(t.code) like :text escape '!')
              and (:section is null or t.section = :section)
              and (:modality is null or exists (
                   select 1 from VariantEntity v join v.parts p where v.treatmentId = t.id and v.supersededAt is null
                     and p.modality = :modality))
              and (:combination is null or (:combination = true and t.modalityCount > 1)
                   or (:combination = false and t.modalityCount = 1))
              and (:anyTexts = true or t.id not in :written)
              and (:attention = false or t.id in :flagged
                   or (t.state = dev.stillwater.treatments.TreatmentState.ACTIVE and t.id not in :readable))
            """;

    /** Flushes, so that the version that the caller gets back is the one that is stored. */
    TreatmentEntity saveAndFlush(TreatmentEntity treatment);

    boolean existsById(UUID id);

    boolean existsByCodeAndIdNot(String code, UUID id);

    @Query("select t from TreatmentEntity t left join fetch t.priceBands where t.id = :id")
    Optional<TreatmentEntity> find(UUID id);

    @Query("select distinct t from TreatmentEntity t left join fetch t.priceBands where t.id in :ids")
    List<TreatmentEntity> byIds(Collection<UUID> ids);

    /**
     * With everything that belongs to them. Hibernate would read the enhancements by the hundred, and which hundred
     * depends on what else the transaction read.
     */
    @Query("select distinct t from TreatmentEntity t left join fetch t.priceBands left join fetch t.enhancements where t.id in :ids")
    List<TreatmentEntity> wholeByIds(Collection<UUID> ids);

    @Query("select distinct t from TreatmentEntity t left join fetch t.priceBands left join fetch t.enhancements"
            + " where t.code in :codes")
    List<TreatmentEntity> byCodes(Collection<String> codes);

    @Query("select distinct t from TreatmentEntity t left join fetch t.priceBands left join fetch t.enhancements"
            + " where t.state <> dev.stillwater.treatments.TreatmentState.WITHDRAWN")
    List<TreatmentEntity> notWithdrawn();

    /** Those that have it in a length that can be offered. */
    @Query("select distinct v.treatmentId from VariantEntity v join v.parts p where p.modality = :modality and v.supersededAt is null")
    List<UUID> withModality(String modality);

    /** Those that may be offered and have it. */
    @Query("select new dev.stillwater.treatments.TakenNames$Name(t.id, t.code, t.name, t.nameEs) from TreatmentEntity t"
            + " where t.state = dev.stillwater.treatments.TreatmentState.ACTIVE and exists (select 1 from VariantEntity v join v.parts p"
            + " where v.treatmentId = t.id and v.supersededAt is null and p.modality = :modality) order by t.name, t.id")
    List<TakenNames.Name> activeWithModality(String modality);

    /** Those that have it only in lengths that could be offered once. */
    @Query("select distinct v.treatmentId from VariantEntity v join v.parts p where p.modality = :modality and v.supersededAt is not null"
            + " and v.treatmentId not in (select w.treatmentId from VariantEntity w join w.parts q"
            + " where q.modality = :modality and w.supersededAt is null)")
    List<UUID> onceWithModality(String modality);

    @Query("select t from TreatmentEntity t where t.section = :section order by t.name")
    List<TreatmentEntity> inSection(String section);

    @Query("select new dev.stillwater.treatments.Treatments$InSection(t.section, count(t)) from TreatmentEntity t group by t.section")
    List<InSection> bySection();

    /**
     * Those that may have one of these names, whatever their letters' case and their spaces; databases
     * compare letters by rules of their own, so {@link TakenNames} has the last word.
     *
     * @param nameEs blank where the Spanish name does not matter
     */
    @Query("select t from TreatmentEntity t where t.id <> :id and t.state <> dev.stillwater.treatments.TreatmentState.WITHDRAWN"
            + " and (lower(replace(t.name, ' ', '')) = :name"
            + " or (:nameEs <> '' and lower(replace(t.nameEs, ' ', '')) = :nameEs))")
    List<TreatmentEntity> called(String name, String nameEs, UUID id);

    @Query("select new dev.stillwater.treatments.TakenNames$Name(t.id, t.code, t.name, t.nameEs) from TreatmentEntity t"
            + " where t.state <> dev.stillwater.treatments.TreatmentState.WITHDRAWN")
    List<TakenNames.Name> names();

    /** Makes whoever changes the same treatment's variants or descriptions wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TreatmentEntity t where t.id = :id")
    Optional<TreatmentEntity> locked(UUID id);

    @Query("select t" + WANTED + " order by t.name, t.id")
    List<TreatmentEntity> page(
            String text, @Nullable String section, @Nullable String modality, @Nullable Boolean combination,
            Collection<TreatmentState> visible, boolean anyTexts, Collection<UUID> written, boolean attention,
            Collection<UUID> flagged, Collection<UUID> readable, Pageable page);

    @Query("select count(t)" + WANTED)
    long count(
            String text, @Nullable String section, @Nullable String modality, @Nullable Boolean combination,
            Collection<TreatmentState> visible, boolean anyTexts, Collection<UUID> written, boolean attention,
            Collection<UUID> flagged, Collection<UUID> readable);

    /** How many treatments stand in a section, whatever their state. */
    record InSection(String section, long number) {}
}
