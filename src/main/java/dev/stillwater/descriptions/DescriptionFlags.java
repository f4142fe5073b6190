package dev.stillwater.descriptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Which descriptions fell: those with a stored flag, and those with a claim that its study does not hold up today, which
 * no flag is stored for. Both count for as long as the description is the one that guests read, or will be on a day to come.
 */
interface DescriptionFlags extends Repository<DescriptionFlagEntity, UUID> {

    String FALLEN = " from DescriptionEntity d left join DescriptionFlagEntity f on f.descriptionId = d.id"
            + " where d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED)"
            + " and (f.descriptionId is not null or exists (select 1 from DescriptionEvidenceEntity l"
            + " where l.descriptionId = d.id and l.leans = true and (l.holdsUntil is null or l.holdsUntil < :today)))";

    List<DescriptionFlagEntity> saveAll(Iterable<DescriptionFlagEntity> flags);

    Optional<DescriptionFlagEntity> findById(UUID description);

    @Modifying
    @Query("delete from DescriptionFlagEntity f where f.descriptionId in :descriptions")
    void forget(Collection<UUID> descriptions);

    /** Those with a stored flag first, longest flagged first. */
    @Query("select new dev.stillwater.descriptions.DescriptionFlags$Flagged(d.id, d.treatmentId, d.language, d.edition, f.reasons, f.since)"
            + FALLEN + " order by case when f.since is null then 1 else 0 end, f.since, d.id")
    List<Flagged> flagged(LocalDate today, Pageable page);

    @Query("select distinct d.treatmentId" + FALLEN)
    Set<UUID> treatments(LocalDate today);

    @Query("select new dev.stillwater.descriptions.DescriptionFlags$InLanguage(d.treatmentId, d.language)"
            + FALLEN + " and d.treatmentId in :treatments")
    List<InLanguage> languages(Collection<UUID> treatments, LocalDate today);

    @Query("select count(d)" + FALLEN)
    long count(LocalDate today);

    /** A treatment whose description is flagged, and in which language. */
    record InLanguage(UUID treatment, String language) {}

    /** A fallen description; reasons and since are those of its stored flag, null where a study alone let it fall. */
    record Flagged(
            UUID id, UUID treatment, String language, int number, @Nullable String reasons, @Nullable Instant since) {}
}
