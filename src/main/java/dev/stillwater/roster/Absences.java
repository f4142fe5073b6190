package dev.stillwater.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored absences. */
interface Absences extends Repository<AbsenceEntity, UUID> {

    AbsenceEntity save(AbsenceEntity absence);

    void delete(AbsenceEntity absence);

    Optional<AbsenceEntity> findById(UUID id);

    @Query("""
            select a from AbsenceEntity a where a.therapistId in :therapists
               and a.startsAt < :to and a.endsAt > :from order by a.startsAt
            """)
    List<AbsenceEntity> of(Collection<UUID> therapists, Instant from, Instant to);
}
