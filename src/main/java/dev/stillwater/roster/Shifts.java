package dev.stillwater.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored shifts. */
interface Shifts extends Repository<ShiftEntity, UUID> {

    ShiftEntity save(ShiftEntity shift);

    void delete(ShiftEntity shift);

    Optional<ShiftEntity> findById(UUID id);

    /** Of a therapist, anywhere, touching a span. The lower bound on the start lets the index work. */
    @Query("""
            select s from ShiftEntity s where s.therapistId = :therapist
               and s.startsAt > :earliest and s.startsAt < :to and s.endsAt > :from order by s.startsAt
            """)
    List<ShiftEntity> ofTherapist(UUID therapist, Instant earliest, Instant from, Instant to);

    @Query("""
            select s from ShiftEntity s where s.therapistId in :therapists
               and s.startsAt > :earliest and s.startsAt < :to and s.endsAt > :from order by s.startsAt
            """)
    List<ShiftEntity> ofTherapists(Collection<UUID> therapists, Instant earliest, Instant from, Instant to);

    @Query("""
            select s from ShiftEntity s where s.locationId = :location
               and s.startsAt > :earliest and s.startsAt < :to and s.endsAt > :from order by s.startsAt
            """)
    List<ShiftEntity> atLocation(UUID location, Instant earliest, Instant from, Instant to);
}
