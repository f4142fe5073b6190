package dev.stillwater.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored leave that was asked for. */
interface LeaveRequests extends Repository<LeaveRequestEntity, UUID> {

    LeaveRequestEntity save(LeaveRequestEntity request);

    Optional<LeaveRequestEntity> findById(UUID id);

    Optional<LeaveRequestEntity> findByAbsenceId(UUID absence);

    @Query("select r from LeaveRequestEntity r where r.therapistId = :therapist order by r.askedAt desc, r.id desc")
    List<LeaveRequestEntity> of(UUID therapist, Pageable page);

    @Query("""
            select r from LeaveRequestEntity r where r.therapistId in :therapists
               and r.state = dev.stillwater.roster.LeaveState.ASKED order by r.firstDay, r.askedAt, r.id
            """)
    List<LeaveRequestEntity> open(Collection<UUID> therapists, Pageable page);

    @Query("""
            select r from LeaveRequestEntity r where r.therapistId = :therapist
               and r.state = dev.stillwater.roster.LeaveState.ASKED and r.firstDay <= :last and r.lastDay >= :first
            """)
    List<LeaveRequestEntity> openBetween(UUID therapist, LocalDate first, LocalDate last);
}
