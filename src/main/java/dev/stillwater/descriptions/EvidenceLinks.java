package dev.stillwater.descriptions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored links between claims of descriptions and studies. */
interface EvidenceLinks extends Repository<DescriptionEvidenceEntity, UUID> {

    String ENDING = " from DescriptionEvidenceEntity l join DescriptionEntity d on d.id = l.descriptionId"
            + " where l.leans = true and l.holdsUntil between :today and :last"
            + " and d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED)";

    DescriptionEvidenceEntity save(DescriptionEvidenceEntity link);

    void delete(DescriptionEvidenceEntity link);

    @Query("select l from DescriptionEvidenceEntity l where l.descriptionId in :descriptions order by l.attachedAt, l.id")
    List<DescriptionEvidenceEntity> of(Collection<UUID> descriptions);

    /** Links of approved descriptions to one of these studies. */
    @Query("select l from DescriptionEvidenceEntity l join DescriptionEntity d on d.id = l.descriptionId"
            + " where l.evidenceId in :studies and d.state in (dev.stillwater.treatments.DescriptionState.APPROVED,"
            + " dev.stillwater.treatments.DescriptionState.SCHEDULED) order by d.treatmentId, d.language, l.id")
    List<DescriptionEvidenceEntity> ofApproved(Collection<UUID> studies);

    @Modifying
    @Query("update DescriptionEvidenceEntity l set l.holdsUntil = null where l.evidenceId = :study")
    void drop(UUID study);

    /** Approved descriptions with a claim whose study holds it up today and no longer after a day. */
    @Query("select distinct new dev.stillwater.descriptions.EvidenceLinks$Ending("
            + "d.id, d.treatmentId, d.language, d.edition, l.evidenceId, l.holdsUntil)" + ENDING
            + " order by l.holdsUntil, d.id, l.evidenceId")
    List<Ending> ending(LocalDate today, LocalDate last, Pageable page);

    @Query("select count(distinct d.id)" + ENDING)
    long countEnding(LocalDate today, LocalDate last);

    /** A description and the study that holds it up until a day. */
    record Ending(UUID id, UUID treatment, String language, int number, UUID study, LocalDate until) {}
}
