package dev.stillwater.roster;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored appointments. No appointment is longer than a day, so every look for overlaps can
 * bound the start from below too, which lets the indexes work.
 */
interface Appointments extends Repository<AppointmentEntity, UUID> {

    String OCCUPIES =
            " and a.state not in (dev.stillwater.roster.AppointmentState.CANCELLED, dev.stillwater.roster.AppointmentState.NO_SHOW)";
    String TOUCHES = " and a.startsAt > :earliest and a.startsAt < :to and a.endsAt > :from";

    String FILTERED =
            """
             from AppointmentEntity a
            where (:everywhere = true or a.locationId in :locations)
              and (:anyLocation = true or a.locationId = :location)
              and a.localDay >= :first and a.localDay <= :last
              and (:anyState = true or a.state in :states)
              and (:text = '' or lower(a.treatmentName) like :text escape '!'
                   or lower(a.treatmentNameEs) like :text escape '!'
                   or (a.locationId in :named and lower(a.guestShort) like :text escape '!'))
            """;

    AppointmentEntity save(AppointmentEntity appointment);

    Optional<AppointmentEntity> findById(UUID id);

    @Query("select a from AppointmentEntity a where a.therapistId = :therapist" + TOUCHES + OCCUPIES)
    List<AppointmentEntity> ofTherapist(UUID therapist, Instant earliest, Instant from, Instant to);

    @Query("select a from AppointmentEntity a where a.therapistId in :therapists" + TOUCHES + OCCUPIES)
    List<AppointmentEntity> ofTherapists(Collection<UUID> therapists, Instant earliest, Instant from, Instant to);

    @Query("select a from AppointmentEntity a where a.roomId = :room" + TOUCHES + OCCUPIES)
    List<AppointmentEntity> inRoom(UUID room, Instant earliest, Instant from, Instant to);

    @Query("select a from AppointmentEntity a where a.guestId = :guest" + TOUCHES + OCCUPIES)
    List<AppointmentEntity> ofGuest(UUID guest, Instant earliest, Instant from, Instant to);

    @Query("select a from AppointmentEntity a where a.locationId = :location and a.startsAt > :from"
            + " and a.state in (AppointmentState.BOOKED, AppointmentState.HELD) order by a.startsAt, a.id")
    List<AppointmentEntity> openFrom(UUID location, Instant from);

    @Query("select a from AppointmentEntity a where a.locationId = :location" + TOUCHES + " order by a.startsAt, a.id")
    List<AppointmentEntity> atLocation(UUID location, Instant earliest, Instant from, Instant to);

    @Query("select a from AppointmentEntity a where a.therapistId = :therapist" + TOUCHES + OCCUPIES + " order by a.startsAt, a.id")
    List<AppointmentEntity> daysOfTherapist(UUID therapist, Instant earliest, Instant from, Instant to);

    /** Held until the transaction ends, so that nobody moves one of them meanwhile. */
    List<AppointmentEntity> findByGuestIdOrderByStartsAtDesc(UUID guest);

    @Modifying
    @Query("update AppointmentEntity a set a.guestShort = :nobody where a.guestId = :guest")
    void forgetName(UUID guest, String nobody);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AppointmentEntity a where a.guestId = :guest and a.localDay >= :first and a.localDay <= :last" + OCCUPIES
            + " order by a.id")
    List<AppointmentEntity> holdOfGuestBetween(UUID guest, LocalDate first, LocalDate last);

    @Query("select a from AppointmentEntity a where a.therapistId = :therapist and a.guestId in :guests and a.localDay in :days" + OCCUPIES)
    List<AppointmentEntity> treatedBy(UUID therapist, Collection<UUID> guests, Collection<LocalDate> days);

    /** @param named the locations at which the reader may know the guests */
    @Query("select a" + FILTERED + " order by a.startsAt, a.id")
    List<AppointmentEntity> page(
            boolean everywhere, Collection<UUID> locations, Collection<UUID> named, boolean anyLocation, UUID location, LocalDate first,
            LocalDate last, boolean anyState, Collection<AppointmentState> states, String text, Pageable page);

    @Query("select a from AppointmentEntity a where a.guestId = :guest and a.locationId in :locations order by a.startsAt desc, a.id")
    List<AppointmentEntity> ofGuest(UUID guest, Collection<UUID> locations, Pageable page);

    @Query("select count(a)" + FILTERED)
    long count(
            boolean everywhere, Collection<UUID> locations, Collection<UUID> named, boolean anyLocation, UUID location, LocalDate first,
            LocalDate last, boolean anyState, Collection<AppointmentState> states, String text);

    @Query("select a from AppointmentEntity a where a.localDay >= :first and a.screeningId is not null and a.askedAhead = false"
            + " and a.state in (AppointmentState.BOOKED, AppointmentState.CHECKED_IN)")
    List<AppointmentEntity> askedFrom(LocalDate first);

    @Modifying
    @Query("update versioned AppointmentEntity a set a.askedAhead = true where a.id in :ids and a.screeningId in :screenings")
    void askAgain(Collection<UUID> ids, Collection<UUID> screenings);

    @Query("select count(a) from AppointmentEntity a where a.guestId = :guest and a.state in :open and a.endsAt > :now")
    int ahead(UUID guest, Collection<AppointmentState> open, Instant now);

    /**
     * How many of a treatment are still to come, by location.
     *
     * @param whole of all its lengths, else of these
     */
    @Query("select new dev.stillwater.roster.RosterTouched$Count(a.locationId, count(a)) from AppointmentEntity a"
            + " where a.treatmentId = :treatment and (:whole = true or a.variantId in :lengths) and a.startsAt >= :now"
            + OCCUPIES + " group by a.locationId")
    List<RosterTouched.Count> upcoming(UUID treatment, boolean whole, Collection<UUID> lengths, Instant now);

    /** In how many shifts they are. */
    @Query("select new dev.stillwater.roster.RosterTouched$Count(a.locationId, count(distinct s.id)) from AppointmentEntity a"
            + " join ShiftEntity s on s.therapistId = a.therapistId and s.locationId = a.locationId"
            + " and s.startsAt <= a.startsAt and s.endsAt >= a.endsAt"
            + " where a.treatmentId = :treatment and (:whole = true or a.variantId in :lengths) and a.startsAt >= :now"
            + OCCUPIES + " group by a.locationId")
    List<RosterTouched.Count> shiftsWith(UUID treatment, boolean whole, Collection<UUID> lengths, Instant now);

    /** How many of these lengths are still to come, by location. */
    @Query("select new dev.stillwater.roster.RosterTouched$Count(a.locationId, count(a)) from AppointmentEntity a"
            + " where a.variantId in :lengths and a.startsAt >= :now" + OCCUPIES + " group by a.locationId")
    List<RosterTouched.Count> upcomingOf(Collection<UUID> lengths, Instant now);

    /** In how many shifts they are. */
    @Query("select new dev.stillwater.roster.RosterTouched$Count(a.locationId, count(distinct s.id)) from AppointmentEntity a"
            + " join ShiftEntity s on s.therapistId = a.therapistId and s.locationId = a.locationId"
            + " and s.startsAt <= a.startsAt and s.endsAt >= a.endsAt"
            + " where a.variantId in :lengths and a.startsAt >= :now" + OCCUPIES + " group by a.locationId")
    List<RosterTouched.Count> shiftsWithAny(Collection<UUID> lengths, Instant now);
}
