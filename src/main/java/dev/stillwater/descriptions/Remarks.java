package dev.stillwater.descriptions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored remarks. */
interface Remarks extends Repository<RemarkEntity, UUID> {

    RemarkEntity saveAndFlush(RemarkEntity remark);

    Optional<RemarkEntity> findById(UUID id);

    @Query("select r from RemarkEntity r where r.descriptionId = :description order by r.writtenAt, r.id")
    List<RemarkEntity> on(UUID description);

    /** Leaves the version alone: what people write at the same time is not stale by it. */
    @Modifying
    @Query("update RemarkEntity r set r.fromChar = :at where r.id = :id")
    void move(UUID id, int at);

    @Query("select r from RemarkEntity r join DescriptionEntity d on d.id = r.descriptionId"
            + " where r.resolvedAt is null and d.state in (dev.stillwater.treatments.DescriptionState.DRAFT,"
            + " dev.stillwater.treatments.DescriptionState.IN_REVIEW) order by r.writtenAt, r.id")
    List<RemarkEntity> open(Pageable page);

    @Query("select count(r) from RemarkEntity r join DescriptionEntity d on d.id = r.descriptionId"
            + " where r.resolvedAt is null and d.state in (dev.stillwater.treatments.DescriptionState.DRAFT,"
            + " dev.stillwater.treatments.DescriptionState.IN_REVIEW)")
    long countOpen();
}
