package dev.stillwater.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored lines. Offers no way to change one. */
interface AuditEntries extends Repository<AuditEntryEntity, UUID> {

    String VISIBLE =
            """
             from AuditEntryEntity e
            where (:anyArea = true or e.area in :areas)
              and (:everywhere = true or e.locationId in :locations)
              and (:anyTime = true or e.at >= :since and e.at < :until)
              and (:text = '' or lower(e.actorName) like :text escape '!' or lower(e.action) like :text escape '!'
                   or lower(e.subjectName) like :text escape '!')
            """;

    AuditEntryEntity save(AuditEntryEntity entry);

    @Query("select e" + VISIBLE + " order by e.at desc, e.id desc")
    List<AuditEntryEntity> page(
            boolean anyArea, Collection<AuditArea> areas, boolean everywhere, Collection<UUID> locations,
            boolean anyTime, Instant since, Instant until, String text, Pageable page);

    @Query("select e from AuditEntryEntity e where e.subjectId in :subjects and e.action in :actions order by e.at desc, e.id desc")
    List<AuditEntryEntity> about(Collection<UUID> subjects, Collection<String> actions, Limit most);

    @Query("select count(e)" + VISIBLE)
    long count(
            boolean anyArea, Collection<AuditArea> areas, boolean everywhere, Collection<UUID> locations,
            boolean anyTime, Instant since, Instant until, String text);
}
