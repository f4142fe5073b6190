package dev.stillwater.descriptions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored approvals that were taken back. */
interface TakenBackApprovals extends Repository<TakenBackEntity, UUID> {

    TakenBackEntity save(TakenBackEntity approval);

    @Query("select t from TakenBackEntity t where t.descriptionId in :descriptions order by t.takenBackAt, t.id")
    List<TakenBackEntity> of(Collection<UUID> descriptions);
}
