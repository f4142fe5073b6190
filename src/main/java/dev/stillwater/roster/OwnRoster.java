package dev.stillwater.roster;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.screening.ScreeningKey;
import dev.stillwater.screening.ScreeningState;
import dev.stillwater.screening.ScreeningStates;
import dev.stillwater.treatments.FormerLengths;
import dev.stillwater.treatments.VariantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A therapist's own roster: reads the days, names guests on the day and the day after only, and
 * notes what was seen.
 */
@Service
@Transactional
public class OwnRoster {

    private static final int MOST_DAYS = 31;

    private final Shifts shifts;
    private final Absences absences;
    private final Appointments appointments;
    private final LocationDirectory locations;
    private final ScreeningStates screening;
    private final FormerLengths former;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    OwnRoster(
            Shifts shifts, Absences absences, Appointments appointments, LocationDirectory locations,
            ScreeningStates screening, FormerLengths former, CurrentUser currentUser, AuditTrail audit, ChangeFeed changes, Clock clock) {
        this.shifts = shifts;
        this.absences = absences;
        this.appointments = appointments;
        this.locations = locations;
        this.screening = screening;
        this.former = former;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** The caller's day, by the dates of the locations where he works. */
    @PreAuthorize(Allow.THERAPIST)
    @Transactional(readOnly = true)
    public OwnDay day(LocalDate day) {
        return days(day, 1).getFirst();
    }

    /**
     * The caller's days from this one on; at most 31. The number of statements depends neither on
     * the days nor on what is booked.
     */
    @PreAuthorize(Allow.THERAPIST)
    @Transactional(readOnly = true)
    public List<OwnDay> days(LocalDate first, int count) {
        if (count < 1 || count > MOST_DAYS) {
            throw new IllegalArgumentException("Between 1 and " + MOST_DAYS + " days, not " + count);
        }
        UUID own = own().value();
        // Any zone's days lie within these bounds; the local day of each row decides.
        Instant from = first.atStartOfDay(ZoneOffset.UTC).minusHours(14).toInstant();
        Instant to = first.plusDays(count).atStartOfDay(ZoneOffset.UTC).plusHours(14).toInstant();
        Instant earliest = from.minus(SceneReading.LONGEST);
        List<ShiftData> working = shifts.ofTherapist(own, earliest, from, to).stream().map(ShiftEntity::toData).toList();
        List<AppointmentData> booked = appointments.daysOfTherapist(own, earliest, from, to).stream()
                .map(AppointmentEntity::toData).toList();
        Map<LocationId, LocationData> where = locations.get(Stream.concat(
                working.stream().map(ShiftData::location), booked.stream().map(AppointmentData::location)).distinct().toList());
        Map<ScreeningKey, ScreeningState> states = screening.of(booked.stream()
                .filter(appointment -> mayName(appointment, where)).map(ScreeningResults::key).distinct().toList());
        List<AbsenceData> away = absences.of(Set.of(own), from, to).stream()
                .map(AbsenceEntity::toData).toList();
        Set<VariantId> changed = former.among(booked.stream().map(AppointmentData::variant).toList());
        return first.datesUntil(first.plusDays(count))
                .map(day -> day(day, working, booked, away, where, states, changed)).toList();
    }

    private OwnDay day(
            LocalDate day, List<ShiftData> working, List<AppointmentData> booked, List<AbsenceData> away,
            Map<LocationId, LocationData> where, Map<ScreeningKey, ScreeningState> states, Set<VariantId> changed) {
        List<AppointmentData> own = booked.stream().filter(appointment -> appointment.day().equals(day)).toList();
        boolean named = own.stream().allMatch(appointment -> mayName(appointment, where));
        Map<AppointmentId, ScreeningState> screened = new HashMap<>();
        if (named) {
            own.forEach(appointment -> Optional.ofNullable(states.get(ScreeningResults.key(appointment)))
                    .ifPresent(state -> screened.put(appointment.id(), state)));
        }
        return new OwnDay(
                day,
                working.stream().filter(shift -> localDay(shift.span().from(), where.get(shift.location())).equals(day)).toList(),
                named ? own : own.stream().map(Reader::withoutGuest).toList(), where, named, screened,
                own.stream().mapToInt(AppointmentData::handsOnMinutes).sum(),
                away.stream().filter(absence -> absence.span().contains(noon(day, where.values()))).findFirst()
                        .map(AbsenceData::kind).orElse(null), changed);
    }

    /** On free days no location says by which clock; noon then lies within the same day nearly everywhere. */
    private static Instant noon(LocalDate day, Collection<LocationData> where) {
        ZoneId zone = where.stream().findFirst().map(LocationData::zone).orElse(ZoneOffset.UTC);
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    /** Today by the zone of the location where the caller works next, else by the first day that is today anywhere. */
    @PreAuthorize(Allow.THERAPIST)
    @Transactional(readOnly = true)
    public LocalDate today() {
        Instant now = clock.instant();
        return shifts.ofTherapist(own().value(), now.minus(SceneReading.LONGEST), now.minus(SceneReading.LONGEST), now.plus(Duration.ofDays(14)))
                .stream()
                .filter(shift -> shift.endsAt.isAfter(now))
                .findFirst()
                .map(shift -> localDay(now, locations.get(new LocationId(shift.locationId))))
                .orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** Notes that the therapist has seen a move. */
    @PreAuthorize(Allow.THERAPIST)
    public void seen(AppointmentId id) {
        AppointmentEntity entity = mine(id);
        entity.movedFrom = null;
        store("move-seen", entity);
    }

    private void store(String action, AppointmentEntity entity) {
        appointments.save(entity);
        LocationId location = new LocationId(entity.locationId);
        audit.record(AuditRecord.of(AuditArea.ROSTER, action, new AppointmentId(entity.id), entity.treatmentName).at(location));
        changes.publish(Change.of(Booking.TOPIC, entity.id, location));
    }

    private AppointmentEntity mine(AppointmentId id) {
        return appointments.findById(id.value())
                .filter(found -> found.therapistId.equals(own().value()))
                .orElseThrow(NotThere::new);
    }

    private TherapistId own() {
        TherapistId own = currentUser.get().therapist();
        if (own == null) {
            throw new AccessDeniedException("The account belongs to no therapist");
        }
        return own;
    }

    private boolean mayName(AppointmentData appointment, Map<LocationId, LocationData> where) {
        LocalDate today = localDay(clock.instant(), where.get(appointment.location()));
        long ago = Duration.between(appointment.day().atStartOfDay(), today.atStartOfDay()).toDays();
        return ago >= 0 && ago <= 1;
    }

    private static LocalDate localDay(Instant instant, LocationData location) {
        return instant.atZone(location.zone()).toLocalDate();
    }
}
