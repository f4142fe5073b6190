package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.screening.ScreeningState;
import dev.stillwater.treatments.VariantId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's day.
 *
 * @param guestsShown whether guests are named: on the day itself and the day after only
 * @param screenings how the appointments stand, of those whose guests are shown
 * @param handsOnMinutes the sum over the day's appointments
 * @param away why the therapist is away at noon, if he is
 * @param former lengths that are booked and that head office has changed or removed since
 */
public record OwnDay(
        LocalDate day,
        List<ShiftData> shifts,
        List<AppointmentData> appointments,
        Map<LocationId, LocationData> locations,
        boolean guestsShown,
        Map<AppointmentId, ScreeningState> screenings,
        int handsOnMinutes,
        @Nullable AbsenceKind away,
        Set<VariantId> former) {

    /** Whether it is still to be given, with parts that the treatment no longer has. */
    public boolean isFormer(AppointmentData appointment) {
        return appointment.isAhead() && former.contains(appointment.variant());
    }

    /** The zone in which the times of this location are written. */
    public ZoneId zone(LocationId location) {
        return Objects.requireNonNull(locations.get(location)).zone();
    }

    public Optional<ScreeningState> screening(AppointmentData appointment) {
        return Optional.ofNullable(screenings.get(appointment.id()));
    }
}
