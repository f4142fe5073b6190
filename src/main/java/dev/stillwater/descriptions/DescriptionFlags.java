package dev.stillwater.descriptions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored flags. A flag counts for as long as its description is the one that guests
 * read, or will be on a day to come. */
interface DescriptionFlags extends Repository<DescriptionFlagEntity, UUID> {

    List<DescriptionFlagEntity> saveAll(Iterable<DescriptionFlagEntity> flags);

    Optional<DescriptionFlagEntity> findById(UUID description);

    @Modifying
    @Query("delete from DescriptionFlagEntity f where f.descriptionId in :descriptions")
    void forget(Collection<UUID> descriptions);

    @Query("select new dev.stillwater.descriptions.DescriptionFlags$Flagged(d.id, d.treatmentId, d.language, d.edition, f.reasons, f.since)"
            + " from DescriptionFlagEntity f join DescriptionEntity d on d.id = f.descriptionId"
            + " where d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED) order by f.since, d.id")
    List<Flagged> flagged(Pageable page);

    @Query("select distinct d.treatmentId from DescriptionFlagEntity f join DescriptionEntity d on d.id = f.descriptionId"
            + " where d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED)")
    Set<UUID> treatments();

    @Query("select new dev.stillwater.descriptions.DescriptionFlags$InLanguage(d.treatmentId, d.language)"
            + " from DescriptionFlagEntity f join DescriptionEntity d on d.id = f.descriptionId where d.treatmentId in :treatments"
            + " and d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED)")
    List<InLanguage> languages(Collection<UUID> treatments);

    @Query("select count(f) from DescriptionFlagEntity f join DescriptionEntity d on d.id = f.descriptionId"
            + " where d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED)")
    long count();

    /** A treatment whose description is flagged, and in which language. */
    record InLanguage(UUID treatment, String language) {}

    /** A flag with the description that it hangs on. */
    record Flagged(UUID id, UUID treatment, String language, int number, String reasons, Instant since) {}
}
