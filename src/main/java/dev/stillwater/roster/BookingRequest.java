package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;

/** Who wants what, by whom, in which room, from when. How long follows from the parts. */
public record BookingRequest(
        LocationId location, GuestId guest, VariantId variant, TherapistId therapist, RoomId room, Instant start) {}
