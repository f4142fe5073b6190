package dev.stillwater.claims;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored versions of the claim rules. */
interface RulePacks extends Repository<RulePackEntity, UUID> {

    RulePackEntity saveAndFlush(RulePackEntity pack);

    void delete(RulePackEntity pack);

    long count();

    Optional<RulePackEntity> findById(UUID id);

    Optional<RulePackEntity> findBySlot(String slot);

    /** Whoever begins, publishes or discards a version waits here for the others. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from RulePackEntity p where p.slot = 'IN_FORCE'")
    Optional<RulePackEntity> lockInForce();

    @Query("select coalesce(max(p.number), 0) from RulePackEntity p")
    int lastNumber();

    @Query("select new dev.stillwater.claims.RulePackVersion(p.id, p.version, p.number, p.state, p.changedAt, p.changedBy,"
            + " p.publishedAt, p.publishedBy) from RulePackEntity p order by p.number desc")
    List<RulePackVersion> versions(Pageable page);
}
