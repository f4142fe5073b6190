package dev.stillwater.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored screenings. */
interface Screenings extends Repository<ScreeningEntity, UUID> {

    ScreeningEntity save(ScreeningEntity screening);

    Optional<ScreeningEntity> findById(UUID id);

    /** The latest first, for guests on days; a guest who was screened twice stands there twice. */
    @Query("select s from ScreeningEntity s where s.guestId in :guests and s.visitDay in :days"
            + " and (:everywhere = true or s.locationId in :ids) order by s.takenAt desc, s.id desc")
    List<ScreeningEntity> latest(
            Collection<UUID> guests, Collection<LocalDate> days, boolean everywhere, Collection<UUID> ids);

    @Query("select new dev.stillwater.screening.ScreeningRow(s.id, s.visitDay, s.headline, s.earliest, s.parts,"
            + " p.number, s.takenBy, s.takenAt, s.locationId) from ScreeningEntity s join PolicyEntity p"
            + " on p.id = s.policyVersionId where s.guestId = :guest and s.locationId in :ids"
            + " order by s.takenAt desc, s.id desc")
    List<ScreeningRow> ofGuest(UUID guest, Collection<UUID> ids, Pageable page);
}
