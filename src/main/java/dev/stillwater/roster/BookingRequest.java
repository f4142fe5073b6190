package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.util.List;

/**
 * Who wants what, by whom, in which room, from when. How long follows from the parts and the
 * enhancements.
 *
 * @param enhancements English names of what the guest adds to the treatment
 */
public record BookingRequest(
        LocationId location, GuestId guest, VariantId variant, TherapistId therapist, RoomId room, Instant start,
        List<String> enhancements) {

    public BookingRequest {
        enhancements = List.copyOf(enhancements);
    }

    /** With nothing added. */
    public BookingRequest(
            LocationId location, GuestId guest, VariantId variant, TherapistId therapist, RoomId room, Instant start) {
        this(location, guest, variant, therapist, room, start, List.of());
    }
}
