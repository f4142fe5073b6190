package dev.stillwater.screening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored letters. */
interface Clearances extends Repository<ClearanceEntity, UUID> {

    ClearanceEntity saveAndFlush(ClearanceEntity clearance);

    Optional<ClearanceEntity> findById(UUID id);

    List<ClearanceEntity> findByGuestIdOrderByValidToDescIdDesc(UUID guest);

    List<ClearanceEntity> findByWithdrawnAtIsNull();

    @Query("select c from ClearanceEntity c where c.guestId in :guests and c.withdrawnAt is null")
    List<ClearanceEntity> valid(Collection<UUID> guests);
}
