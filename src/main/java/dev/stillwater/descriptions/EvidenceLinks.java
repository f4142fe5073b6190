package dev.stillwater.descriptions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored links between claims of descriptions and studies. */
interface EvidenceLinks extends Repository<DescriptionEvidenceEntity, UUID> {

    DescriptionEvidenceEntity save(DescriptionEvidenceEntity link);

    void delete(DescriptionEvidenceEntity link);

    @Query("select l from DescriptionEvidenceEntity l where l.descriptionId in :descriptions order by l.attachedAt, l.id")
    List<DescriptionEvidenceEntity> of(Collection<UUID> descriptions);

    /** Approved descriptions that lean on one of these studies. */
    @Query("select distinct d from DescriptionEntity d join DescriptionEvidenceEntity l on l.descriptionId = d.id"
            + " where l.evidenceId in :studies and d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED)")
    List<DescriptionEntity> leaningOn(Collection<UUID> studies);
}
