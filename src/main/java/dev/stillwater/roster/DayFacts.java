package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomData;
import dev.stillwater.therapists.AssignedTherapist;
import dev.stillwater.treatments.BookableVariant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A day at a location, for advice on booking one variant.
 *
 * @param unqualified those who may not perform it, with the reasons
 * @param shifts of these people, anywhere
 * @param booked of these people, anywhere
 * @param here at this location, whoever performs it
 */
record DayFacts(
        Instant now,
        LocalDate day,
        LocationData location,
        BookableVariant variant,
        List<AssignedTherapist> people,
        Map<AssignedTherapist, List<Why>> unqualified,
        List<ShiftData> shifts,
        List<AbsenceData> absences,
        List<AppointmentData> booked,
        List<AppointmentData> here,
        List<RoomData> rooms,
        Map<LocationId, String> names) {

    /** Stands where only a room is asked about. */
    private static final AssignedTherapist NOBODY = new AssignedTherapist(new TherapistId(new UUID(0, 0)), "");

    /** The whole booked time. */
    Duration length() {
        return Duration.ofMinutes(variant.derived().bookedMinutes(location));
    }

    List<Why> against(TimeSpan span, AssignedTherapist person) {
        BookingScene scene = scene(span, person, rooms.isEmpty() ? noRoom() : rooms.getFirst());
        return Stream.concat(
                        Stream.of(BookingRules.insideAShift(scene), BookingRules.notAbsent(scene), BookingRules.therapistFree(scene))
                                .flatMap(Optional::stream),
                        unqualified.getOrDefault(person, List.of()).stream())
                .toList();
    }

    List<Why> against(TimeSpan span, RoomData room) {
        BookingScene scene = scene(span, NOBODY, room);
        return Stream.of(BookingRules.roomFits(scene), BookingRules.roomFree(scene)).flatMap(Optional::stream).toList();
    }

    Optional<BookingAdvice.Slot> slot(TimeSpan span) {
        Optional<AssignedTherapist> somebody = people.stream().filter(person -> against(span, person).isEmpty()).findFirst();
        Optional<RoomData> room = rooms.stream().filter(one -> against(span, one).isEmpty()).findFirst();
        return somebody.isEmpty() || room.isEmpty()
                ? Optional.empty()
                : Optional.of(new BookingAdvice.Slot(
                        span.from(), somebody.get().id(), somebody.get().name(), room.get().stored(), room.get().name()));
    }

    private BookingScene scene(TimeSpan span, AssignedTherapist person, RoomData room) {
        return new BookingScene(
                now, span, location, person.name(), "", room, variant.derived().rooms(), OnMenu.YES, variant.name(),
                shifts.stream().filter(shift -> shift.therapist().equals(person.id())).filter(shift -> shift.span().overlaps(span)).toList(),
                absences.stream().filter(absence -> absence.therapist().equals(person.id())).map(AbsenceData::span).toList(),
                booked.stream().filter(one -> one.therapist().equals(person.id())).map(AppointmentData::span).toList(),
                room.id() == null ? List.of()
                        : here.stream().filter(one -> one.room().equals(room.id())).map(AppointmentData::span).toList(),
                List.of(), null, 0, List.of(), names);
    }

    private RoomData noRoom() {
        return new RoomData(null, 0, location.stored(), "", variant.derived().rooms(), true);
    }
}
