package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A therapist's day.
 *
 * @param guestsShown whether guests are named: on the day itself and the day after only
 * @param handsOnMinutes the sum over the day's appointments
 */
public record OwnDay(
        LocalDate day,
        List<ShiftData> shifts,
        List<AppointmentData> appointments,
        Map<LocationId, LocationData> locations,
        boolean guestsShown,
        int handsOnMinutes) {}
