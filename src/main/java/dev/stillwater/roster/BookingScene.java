package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomData;
import dev.stillwater.locations.RoomFeature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the booking rules look at, read after the resources were locked.
 *
 * @param shifts of the therapist, anywhere, that touch the span
 * @param absences of the therapist that touch the span and count
 * @param therapistBusy the therapist's other appointments, anywhere, that touch the span
 * @param roomBusy likewise for the room
 * @param guestBusy likewise for the guest
 * @param guestBorn null where it is not known; screening asks then
 * @param minimumAge of the treatment, in years
 * @param unqualified what stands against the therapist performing the parts there that day
 * @param names of locations, by id, for the sentences
 */
record BookingScene(
        Instant now,
        TimeSpan span,
        LocationData location,
        String therapist,
        String guest,
        RoomData room,
        Set<RoomFeature> neededFeatures,
        OnMenu onMenu,
        String treatment,
        List<ShiftData> shifts,
        List<TimeSpan> absences,
        List<TimeSpan> therapistBusy,
        List<TimeSpan> roomBusy,
        List<TimeSpan> guestBusy,
        @Nullable LocalDate guestBorn,
        int minimumAge,
        List<Why> unqualified,
        Map<LocationId, String> names) {}
