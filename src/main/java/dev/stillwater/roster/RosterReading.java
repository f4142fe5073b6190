package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.screening.ScreeningKey;
import dev.stillwater.screening.ScreeningState;
import dev.stillwater.screening.ScreeningStates;
import dev.stillwater.therapists.AssignedTherapist;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.treatments.FormerLengths;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the roster: managers their locations with guests by name, head office every location
 * without full names. The number of statements does not depend on how much is booked.
 */
@Service
@Transactional(readOnly = true)
public class RosterReading {

    private static final int MOST_DAYS = 31;

    private final Shifts shifts;
    private final Absences absences;
    private final Appointments appointments;
    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final GuestRegister guests;
    private final ScreeningStates screening;
    private final FormerLengths former;
    private final CurrentUser currentUser;

    RosterReading(
            Shifts shifts, Absences absences, Appointments appointments, LocationDirectory locations,
            TherapistDirectory therapists, GuestRegister guests, ScreeningStates screening, FormerLengths former, CurrentUser currentUser) {
        this.shifts = shifts;
        this.absences = absences;
        this.appointments = appointments;
        this.locations = locations;
        this.therapists = therapists;
        this.guests = guests;
        this.screening = screening;
        this.former = former;
        this.currentUser = currentUser;
    }

    /** One day at a location that the caller may see. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public DayRoster day(LocationId where, LocalDate day) {
        return days(where, day, day);
    }

    /**
     * Several days at a location that the caller may see; at most 31.
     *
     * @throws IllegalArgumentException for more
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public DayRoster days(LocationId where, LocalDate first, LocalDate last) {
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new IllegalArgumentException("More than a month: " + first + " to " + last);
        }
        currentUser.get().reads().require(where);
        LocationData location = locations.get(where);
        TimeSpan span = span(first, last, location.zone());
        Instant earliest = span.from().minus(SceneReading.LONGEST);
        List<ShiftData> working = shifts.atLocation(where.value(), earliest, span.from(), span.to()).stream()
                .map(ShiftEntity::toData).toList();
        List<AppointmentData> booked = appointments.atLocation(where.value(), earliest, span.from(), span.to()).stream()
                .map(this::readable).toList();
        Map<TherapistId, String> people = people(where, first, last, working, booked);
        List<AbsenceData> away = absences.of(people.keySet().stream().map(TherapistId::value).toList(), span.from(), span.to())
                .stream().map(AbsenceEntity::toData).toList();
        return new DayRoster(location, first, last, working, away, booked, people, guestNames(booked),
                former.among(booked.stream().map(AppointmentData::variant).toList()));
    }

    /** A page of appointments, the earliest first. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public List<AppointmentData> page(AppointmentFilter filter, Pageable page) {
        LocationScope scope = currentUser.get().reads();
        return appointments.page(
                        scope.everywhere(), scope.ids(), named(), filter.location() == null, id(filter), filter.first(),
                        filter.last(), filter.states().isEmpty(), states(filter), LikePattern.containing(filter.text()), page)
                .stream()
                .map(this::readable)
                .toList();
    }

    /** Those of these appointments to come that are booked with parts which head office has changed or removed since; one statement. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public Set<AppointmentId> withFormerParts(Collection<AppointmentData> booked) {
        Set<VariantId> changed = former.among(
                booked.stream().filter(AppointmentData::isAhead).map(AppointmentData::variant).toList());
        return booked.stream()
                .filter(one -> one.isAhead() && changed.contains(one.variant()))
                .map(AppointmentData::id)
                .collect(Collectors.toSet());
    }

    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public long count(AppointmentFilter filter) {
        LocationScope scope = currentUser.get().reads();
        return appointments.count(
                scope.everywhere(), scope.ids(), named(), filter.location() == null, id(filter), filter.first(), filter.last(),
                filter.states().isEmpty(), states(filter), LikePattern.containing(filter.text()));
    }

    /**
     * The appointments of a guest at the caller's locations, the latest first.
     *
     * @throws NotThere when the guest does not visit them
     */
    @PreAuthorize(Allow.MANAGER)
    public List<AppointmentData> of(GuestId guest, Pageable page) {
        guests.get(guest);
        return appointments.ofGuest(guest.value(), currentUser.get().manages().ids(), page).stream()
                .map(AppointmentEntity::toData)
                .toList();
    }

    /**
     * Those of a day whose guests were asked before the day, with nothing in the way: the questions
     * of the day are still to be asked.
     */
    @PreAuthorize(Allow.MANAGER)
    public List<AppointmentData> toAskAgain(DayRoster day) {
        List<AppointmentData> booked = day.appointments().stream()
                .filter(one -> one.state() == AppointmentState.BOOKED && one.isScreened()).toList();
        Map<ScreeningKey, ScreeningState> states = screening.of(booked.stream().map(ScreeningResults::key).distinct().toList());
        return booked.stream()
                .filter(one -> Optional.ofNullable(states.get(ScreeningResults.key(one)))
                        .filter(state -> !state.held() && !state.clear()).isPresent())
                .toList();
    }

    /** @throws NotThere when there is no such appointment within the caller's reach */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public AppointmentData get(AppointmentId id) {
        return appointments.findById(id.value())
                .filter(found -> currentUser.get().reads().covers(new LocationId(found.locationId)))
                .map(this::readable)
                .orElseThrow(NotThere::new);
    }

    /** Guests and decisions are for the managers of the location; others read the rest. */
    private AppointmentData readable(AppointmentEntity appointment) {
        AppointmentData data = appointment.toData();
        return currentUser.get().manages().covers(data.location()) ? data : Reader.withoutGuest(data);
    }

    private Map<TherapistId, String> people(
            LocationId where, LocalDate first, LocalDate last, List<ShiftData> working, List<AppointmentData> booked) {
        Map<TherapistId, String> people = new LinkedHashMap<>();
        for (AssignedTherapist assigned : therapists.assigned(where, first, last)) {
            people.put(assigned.id(), assigned.name());
        }
        List<TherapistId> others = Stream.concat(
                        working.stream().map(ShiftData::therapist), booked.stream().map(AppointmentData::therapist))
                .distinct().filter(id -> !people.containsKey(id)).toList();
        people.putAll(therapists.names(others));
        return people;
    }

    private Map<GuestId, String> guestNames(Collection<AppointmentData> booked) {
        SignedInUser user = currentUser.get();
        return user.is(Role.LOCATION_MANAGER)
                ? guests.names(booked.stream().map(AppointmentData::guest).distinct().toList())
                : Map.of();
    }

    static TimeSpan span(LocalDate first, LocalDate last, ZoneId zone) {
        return new TimeSpan(first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static UUID id(AppointmentFilter filter) {
        return filter.location() == null ? new UUID(0, 0) : filter.location().value();
    }

    /** For those who may not know of holds, a held appointment is a booked one. */
    private Set<AppointmentState> states(AppointmentFilter filter) {
        Set<AppointmentState> wanted = EnumSet.noneOf(AppointmentState.class);
        wanted.addAll(filter.states().isEmpty() ? EnumSet.allOf(AppointmentState.class) : filter.states());
        boolean booked = wanted.contains(AppointmentState.BOOKED) || wanted.contains(AppointmentState.HELD);
        if (booked && !currentUser.get().is(Role.LOCATION_MANAGER)) {
            wanted.addAll(EnumSet.of(AppointmentState.BOOKED, AppointmentState.HELD));
        }
        return wanted;
    }

    private Set<UUID> named() {
        return currentUser.get().manages().ids();
    }
}
