package dev.stillwater.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What staff decided beyond screenings. */
interface Holds extends Repository<HoldEntity, UUID> {

    HoldEntity save(HoldEntity hold);

    List<HoldEntity> findByGuestIdOrderByHeldAtDesc(UUID guest);

    /** Those that can touch visits between two days, both included; the latest first. */
    @Query("select h from HoldEntity h where h.guestId in :guests and h.visitDay <= :last"
            + " and (h.visitDay >= :first or h.untilDay > :first) order by h.heldAt desc, h.id desc")
    List<HoldEntity> between(Collection<UUID> guests, LocalDate first, LocalDate last);

    @Modifying
    @Query("delete from HoldEntity h where h.screeningId in :ids")
    void deleteByScreeningIdIn(Collection<UUID> ids);
}
