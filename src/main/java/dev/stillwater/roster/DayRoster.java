package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.treatments.VariantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One day, or a few, at one location: who works, and what is booked.
 *
 * @param guests full names, of those whom the reader may know by name
 * @param former lengths that are booked and that head office has changed or removed since
 */
public record DayRoster(
        LocationData location,
        LocalDate first,
        LocalDate last,
        List<ShiftData> shifts,
        List<AbsenceData> absences,
        List<AppointmentData> appointments,
        Map<TherapistId, String> therapists,
        Map<GuestId, String> guests,
        Set<VariantId> former) {

    public String therapist(TherapistId id) {
        return therapists.getOrDefault(id, "?");
    }

    /** The guest's full name, or the short one where the reader may not know more. */
    public String guest(AppointmentData appointment) {
        return guests.getOrDefault(appointment.guest(), appointment.guestShort());
    }

    /** Whether it is still to be given, with parts that the treatment no longer has. */
    public boolean isFormer(AppointmentData appointment) {
        return appointment.isAhead() && former.contains(appointment.variant());
    }

    /** Whether the reader may know the guests and what screening decided. */
    public boolean guestsShown() {
        return appointments.stream().allMatch(AppointmentData::guestShown);
    }

    /** Open appointments whose therapist has no shift here then any more, or is away. */
    public List<AppointmentData> uncovered() {
        return appointments.stream().filter(one -> one.state().isOpen()).filter(one -> !isCovered(one)).toList();
    }

    private boolean isCovered(AppointmentData one) {
        return shifts.stream().anyMatch(shift -> shift.therapist().equals(one.therapist()) && shift.span().contains(one.span()))
                && absences.stream().noneMatch(absence -> absence.therapist().equals(one.therapist()) && absence.span().overlaps(one.span()));
    }

    /** Those that take up time: not cancelled. */
    public List<AppointmentData> occupying() {
        return appointments.stream().filter(appointment -> appointment.state().occupies()).toList();
    }
}
