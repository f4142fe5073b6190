package dev.stillwater.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored records of evidence. */
interface EvidenceRecords extends Repository<EvidenceEntity, UUID> {

    String FILTER = " from EvidenceEntity e where (:state is null or e.state = :state)"
            + " and (:text = '' or lower(e.title) like :text escape '!')";

    EvidenceEntity saveAndFlush(EvidenceEntity record);

    long count();

    Optional<EvidenceEntity> findById(UUID id);

    List<EvidenceEntity> findAllByIdIn(Collection<UUID> ids);

    @Query("select e" + FILTER + " order by e.title, e.id")
    List<EvidenceEntity> page(@Nullable EvidenceState state, String text, Pageable page);

    @Query("select count(e)" + FILTER)
    long count(@Nullable EvidenceState state, String text);

    @Query("select e from EvidenceEntity e where e.reviewBy < :today order by e.reviewBy, e.id")
    List<EvidenceEntity> overdue(LocalDate today, Pageable page);

    @Query("select count(e) from EvidenceEntity e where e.reviewBy < :today")
    long countOverdue(LocalDate today);

    @Query("select e from EvidenceEntity e order by e.title, e.id")
    List<EvidenceEntity> all();

    @Query("select e from EvidenceEntity e where e.state = dev.stillwater.evidence.EvidenceState.APPROVED order by e.title, e.id")
    List<EvidenceEntity> approved();
}
