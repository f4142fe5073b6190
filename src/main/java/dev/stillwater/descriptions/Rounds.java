package dev.stillwater.descriptions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored rounds. */
interface Rounds extends Repository<RoundEntity, UUID> {

    RoundEntity saveAndFlush(RoundEntity round);

    @Query("select distinct r from RoundEntity r left join fetch r.answers where r.descriptionId in :descriptions"
            + " order by r.descriptionId, r.number")
    List<RoundEntity> of(Collection<UUID> descriptions);

    Optional<RoundEntity> findByDescriptionIdAndNumber(UUID descriptionId, int number);

    @Query("select coalesce(max(r.number), 0) from RoundEntity r where r.descriptionId = :description")
    int last(UUID description);
}
