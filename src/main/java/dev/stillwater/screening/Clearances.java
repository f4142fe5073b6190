package dev.stillwater.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored letters. */
interface Clearances extends Repository<ClearanceEntity, UUID> {

    ClearanceEntity saveAndFlush(ClearanceEntity clearance);

    Optional<ClearanceEntity> findById(UUID id);

    List<ClearanceEntity> findByGuestIdOrderByValidToDescIdDesc(UUID guest);

    /** Along the key; without those of guests under a legal hold. */
    @Query("select c from ClearanceEntity c where c.validTo < :day and c.id > :after"
            + " and not exists (select 1 from LegalHoldEntity h where h.guestId = c.guestId and h.liftedAt is null) order by c.id")
    List<ClearanceEntity> goodBefore(LocalDate day, UUID after, Limit most);

    @Query("select count(c) from ClearanceEntity c where c.guestId = :guest")
    long ofGuest(UUID guest);

    @Modifying
    @Query("delete from ClearanceEntity c where c.id in :ids")
    void deleteByIdIn(Collection<UUID> ids);

    List<ClearanceEntity> findByWithdrawnAtIsNull();

    @Query("select c from ClearanceEntity c where c.guestId in :guests and c.withdrawnAt is null")
    List<ClearanceEntity> valid(Collection<UUID> guests);
}
