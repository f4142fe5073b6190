package dev.stillwater.descriptions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored visits. */
interface DescriptionVisits extends Repository<DescriptionVisitEntity, UUID> {

    DescriptionVisitEntity save(DescriptionVisitEntity visit);

    Optional<DescriptionVisitEntity> findById(UUID id);

    @Query("select distinct v.userName from DescriptionVisitEntity v where v.descriptionId = :description"
            + " and v.userId <> :user and v.seenAt >= :since order by v.userName")
    List<String> others(UUID description, UUID user, Instant since);

    @Modifying
    @Query("delete from DescriptionVisitEntity v where v.id = :id and v.userId = :user")
    int forget(UUID id, UUID user);

    @Modifying
    @Query("delete from DescriptionVisitEntity v where v.seenAt < :before")
    void forgetOlder(Instant before);
}
