package dev.stillwater.roster;

import dev.stillwater.guests.GuestData;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.RoomId;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.treatments.BookableVariant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the booking rules look at. Called with the resources held. */
@Component
class SceneReading {

    /** Longer than any shift or appointment: the lower bound of a look for overlaps. */
    static final Duration LONGEST = Duration.ofHours(24);

    private final Shifts shifts;
    private final Absences absences;
    private final Appointments appointments;
    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final Clock clock;

    SceneReading(
            Shifts shifts, Absences absences, Appointments appointments, LocationDirectory locations,
            TherapistDirectory therapists, Clock clock) {
        this.shifts = shifts;
        this.absences = absences;
        this.appointments = appointments;
        this.locations = locations;
        this.therapists = therapists;
        this.clock = clock;
    }

    /** @param moving the appointment that is being moved and does not stand in its own way */
    BookingScene read(
            LocationData location, TimeSpan span, TherapistId therapist, RoomId room, GuestData guest,
            BookableVariant variant, OnMenu onMenu, @Nullable AppointmentId moving) {
        Instant from = span.from();
        Instant to = span.to();
        Instant earliest = from.minus(LONGEST);
        List<ShiftData> near = shifts.ofTherapist(therapist.value(), earliest, from, to).stream()
                .map(ShiftEntity::toData).toList();
        return new BookingScene(
                clock.instant(), span, location,
                therapists.names(List.of(therapist)).getOrDefault(therapist, "?"), guest.name(),
                locations.room(room), variant.derived().rooms(), onMenu, variant.name(), near,
                absences(therapist, span),
                spans(appointments.ofTherapist(therapist.value(), earliest, from, to), moving),
                spans(appointments.inRoom(room.value(), earliest, from, to), moving),
                spans(appointments.ofGuest(guest.stored().value(), earliest, from, to), moving),
                guest.born(), variant.minimumAge(),
                therapists.whyNot(therapist, location.stored(), variant.derived().certificates(),
                        from.atZone(location.zone()).toLocalDate()),
                names(near));
    }

    /** The spans of a therapist's absences. */
    List<TimeSpan> absences(TherapistId therapist, TimeSpan span) {
        return absences.of(List.of(therapist.value()), span.from(), span.to()).stream()
                .map(absence -> new TimeSpan(absence.startsAt, absence.endsAt))
                .toList();
    }

    /** Names of the locations of shifts. */
    Map<LocationId, String> names(List<ShiftData> shifts) {
        return locations.get(shifts.stream().map(ShiftData::location).distinct().toList()).values().stream()
                .collect(Collectors.toMap(LocationData::stored, LocationData::name));
    }

    private static List<TimeSpan> spans(List<AppointmentEntity> found, @Nullable AppointmentId but) {
        UUID own = but == null ? null : but.value();
        return found.stream().filter(appointment -> !appointment.id.equals(own)).map(AppointmentEntity::span).toList();
    }
}
