package dev.stillwater.policy;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored versions of the policy. */
interface Policies extends Repository<PolicyEntity, UUID> {

    PolicyEntity saveAndFlush(PolicyEntity policy);

    void delete(PolicyEntity policy);

    long count();

    Optional<PolicyEntity> findById(UUID id);

    Optional<PolicyEntity> findBySlot(String slot);

    /** The one in force at an instant: a scheduled one that is due, else the one that was before. */
    @Query("select p.id from PolicyEntity p where p.slot = 'IN_FORCE' or p.slot = 'SCHEDULED' and p.inForceFrom <= :now"
            + " order by p.slot desc limit 1")
    Optional<UUID> idInForce(Instant now);

    /** A scheduled version whose instant has come. */
    @Query("select p.id from PolicyEntity p where p.slot = 'SCHEDULED' and p.inForceFrom <= :now")
    Optional<UUID> idDue(Instant now);

    /** Whoever begins, publishes or discards a version waits here for the others. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PolicyEntity p where p.slot = 'IN_FORCE'")
    Optional<PolicyEntity> lockInForce();

    @Query("select coalesce(max(p.number), 0) from PolicyEntity p")
    int lastNumber();

    @Query("select new dev.stillwater.policy.PolicyVersionRow(p.id, p.number, p.state, p.changedAt, p.changedBy,"
            + " p.inForceFrom, p.publishedBy) from PolicyEntity p order by p.number desc")
    List<PolicyVersionRow> rows(Pageable page);
}
