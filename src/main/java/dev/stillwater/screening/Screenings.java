package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored screenings. */
interface Screenings extends Repository<ScreeningEntity, UUID> {

    ScreeningEntity save(ScreeningEntity screening);

    Optional<ScreeningEntity> findById(UUID id);

    List<ScreeningEntity> findByGuestIdOrderByTakenAtDesc(UUID guest);

    @Query("select count(s) from ScreeningEntity s where s.guestId = :guest")
    long ofGuest(UUID guest);

    @Query("select new dev.stillwater.screening.Screenings$TakenBy(s.id, s.policyVersionId) from ScreeningEntity s where s.id in :ids")
    List<TakenBy> policiesOf(Collection<UUID> ids);

    /** Along the key, for those who look at many; without those under a legal hold. */
    @Query("select s from ScreeningEntity s where s.takenOn < :day and s.id > :after"
            + " and not exists (select 1 from LegalHoldEntity h where h.guestId = s.guestId and h.liftedAt is null) order by s.id")
    List<ScreeningEntity> takenBefore(LocalDate day, UUID after, Limit most);

    @Modifying
    @Query("delete from ScreeningEntity s where s.id in :ids")
    void deleteByIdIn(Collection<UUID> ids);

    /** The latest first, for guests on days; a guest who was screened twice stands there twice. */
    @Query("select s from ScreeningEntity s where s.guestId in :guests and s.visitDay in :days"
            + " and (:everywhere = true or s.locationId in :ids) order by s.takenAt desc, s.id desc")
    List<ScreeningEntity> latest(
            Collection<UUID> guests, Collection<LocalDate> days, boolean everywhere, Collection<UUID> ids);

    /** A guest's for visits from a day on; the latest first. */
    @Query("select s from ScreeningEntity s where s.guestId = :guest and s.locationId in :ids and s.visitDay >= :day"
            + " order by s.takenAt desc, s.id desc")
    List<ScreeningEntity> ofGuestFrom(UUID guest, Collection<UUID> ids, LocalDate day);

    @Query("select new dev.stillwater.screening.Screenings$Line(s.id, s.visitDay, s.headline, s.earliest, s.parts,"
            + " s.policyVersionId, s.takenBy, s.byGuest, s.takenAt, s.locationId, s.takenOn) from ScreeningEntity s where s.guestId = :guest and s.locationId in :ids"
            + " order by s.takenAt desc, s.id desc")
    List<Line> ofGuest(UUID guest, Collection<UUID> ids, Pageable page);

    /** Those taken from a day to before another, along the key. */
    @Query("select new dev.stillwater.screening.Screenings$Counted(s.id, s.locationId, s.headline, s.decision) from ScreeningEntity s"
            + " where s.takenOn >= :from and s.takenOn < :before and s.id > :after order by s.id")
    List<Counted> takenBetween(LocalDate from, LocalDate before, UUID after, Limit most);

    /** What is counted of a screening. */
    record Counted(UUID id, UUID location, Headline headline, String decision) {

        Decision decided() {
            return PolicyJson.read(decision, Decision.class);
        }
    }

    /** A screening as the list's query reads it. */
    record Line(
            UUID id, LocalDate day, Headline headline, @Nullable LocalDate earliest, String parts,
            UUID policyVersion, String takenBy, boolean byGuest, Instant takenAt, UUID location, LocalDate takenOn) {

        ScreeningRow row(int policyNumber, List<StaffHold> holds) {
            HoldRules.Standing standing = HoldRules.together(headline, earliest, holds);
            return new ScreeningRow(
                    new ScreeningId(id), day, standing.headline(), standing.earliest(), ScreeningEntity.modalities(parts),
                    policyNumber, takenBy, byGuest, takenAt, new LocationId(location),
                    holds.isEmpty() ? null : holds.getFirst().by(), takenOn.isBefore(day));
        }
    }

    /** By which version of the policy a screening was taken. */
    record TakenBy(UUID id, UUID policyVersionId) {}
}
