package dev.stillwater.descriptions;

import dev.stillwater.treatments.DescriptionState;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored versions of descriptions. */
interface Descriptions extends Repository<DescriptionEntity, UUID> {

    /** Flushes, so that the version that the caller gets back is the one that is stored. */
    DescriptionEntity saveAndFlush(DescriptionEntity description);

    @Query("select d from DescriptionEntity d left join fetch d.authors where d.id = :id")
    Optional<DescriptionEntity> find(UUID id);

    /** Others who write in the same version wait until the caller's transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DescriptionEntity d where d.id = :id")
    Optional<DescriptionEntity> locked(UUID id);

    @Query("select d from DescriptionEntity d left join fetch d.authors"
            + " where d.treatmentId = :treatment and d.language = :language and d.state = :state")
    Optional<DescriptionEntity> in(UUID treatment, String language, DescriptionState state);

    @Query("select d from DescriptionEntity d left join fetch d.authors"
            + " where d.treatmentId = :treatment and d.language = :language and d.state in ("
            + "dev.stillwater.treatments.DescriptionState.DRAFT, dev.stillwater.treatments.DescriptionState.IN_REVIEW,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED)")
    Optional<DescriptionEntity> open(UUID treatment, String language);

    @Query("select d from DescriptionEntity d where d.id in :ids")
    List<DescriptionEntity> byIds(Collection<UUID> ids);

    @Query("select d.treatmentId from DescriptionEntity d where d.language = :language"
            + " and d.state = dev.stillwater.treatments.DescriptionState.APPROVED")
    Set<UUID> treatmentsWith(String language);

    @Query("select coalesce(max(d.edition), 0) from DescriptionEntity d where d.treatmentId = :treatment and d.language = :language")
    int lastEdition(UUID treatment, String language);

    /** What guests read at an instant: a text whose day has begun counts although it was not noted yet. */
    @Query("select d from DescriptionEntity d where d.treatmentId in :treatments and d.language = :language and ("
            + "d.state = dev.stillwater.treatments.DescriptionState.SCHEDULED and d.effectiveAt <= :now"
            + " or d.state = dev.stillwater.treatments.DescriptionState.APPROVED and not exists ("
            + "select n.id from DescriptionEntity n where n.treatmentId = d.treatmentId and n.language = d.language"
            + " and n.state = dev.stillwater.treatments.DescriptionState.SCHEDULED and n.effectiveAt <= :now))")
    List<DescriptionEntity> approved(Collection<UUID> treatments, String language, Instant now);

    /** What waits for its day and has not had it at an instant. */
    @Query("select d from DescriptionEntity d where d.treatmentId in :treatments and d.effectiveAt > :now"
            + " and d.state = dev.stillwater.treatments.DescriptionState.SCHEDULED order by d.effectiveAt, d.treatmentId, d.language")
    List<DescriptionEntity> coming(Collection<UUID> treatments, Instant now);

    /** What guests read, and what they are going to read on a day to come. */
    @Query("select d from DescriptionEntity d where d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED) order by d.treatmentId, d.language")
    List<DescriptionEntity> approved();

    /** Likewise, of one treatment. */
    @Query("select d from DescriptionEntity d where d.treatmentId = :treatment"
            + " and d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED) order by d.language, d.edition")
    List<DescriptionEntity> approvedOf(UUID treatment);

    @Query("select new dev.stillwater.descriptions.Descriptions$State(d.treatmentId, d.language, d.state) from DescriptionEntity d"
            + " where d.state = dev.stillwater.treatments.DescriptionState.SCHEDULED and d.effectiveAt <= :now")
    List<State> due(Instant now);

    @Query("select new dev.stillwater.descriptions.Descriptions$State(d.treatmentId, d.language, d.state)"
            + " from DescriptionEntity d where d.treatmentId in :treatments and d.state in :states")
    List<State> states(Collection<UUID> treatments, Collection<DescriptionState> states);

    @Query("select new dev.stillwater.descriptions.DescriptionVersion(d.id, d.edition, d.language, d.state, d.changedAt,"
            + " d.changedBy, d.reviewedAt, d.reviewedBy, d.effectiveOn, d.discardedAt, d.discardedBy)"
            + " from DescriptionEntity d where d.treatmentId = :treatment and d.language = :language order by d.edition desc")
    List<DescriptionVersion> versions(UUID treatment, String language);

    @Query("select d from DescriptionEntity d where d.state = dev.stillwater.treatments.DescriptionState.IN_REVIEW"
            + " order by d.sentAt, d.id")
    List<DescriptionEntity> waiting(Pageable page);

    @Query("select count(d) from DescriptionEntity d where d.state = dev.stillwater.treatments.DescriptionState.IN_REVIEW")
    long countWaiting();

    /** What was sent back and not sent again: what this person wrote in first, then the longest waiting. */
    @Query("select d from DescriptionEntity d where d.state = dev.stillwater.treatments.DescriptionState.DRAFT"
            + " and d.remark is not null order by case when exists (select a.userId from d.authors a where a.userId = :author)"
            + " then 0 else 1 end, d.reviewedAt, d.id")
    List<DescriptionEntity> sentBack(UUID author, Pageable page);

    @Query("select count(d) from DescriptionEntity d where d.state = dev.stillwater.treatments.DescriptionState.DRAFT"
            + " and d.remark is not null")
    long countSentBack();

    /** How far one version has come. */
    record State(UUID treatment, String language, DescriptionState state) {}
}
