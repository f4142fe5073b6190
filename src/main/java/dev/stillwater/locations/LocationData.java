package dev.stillwater.locations;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A spa as it is kept.
 *
 * @param code how it is called in addresses: lower case letters, digits and hyphens
 * @param dressingMinutes time in the room before and after hands-on work for dressing, minutes
 * @param turnaroundMinutes time to make the room ready for the next guest, minutes
 * @param active false once it is closed for good; it then takes no shifts or bookings
 */
public record LocationData(
        @Nullable LocationId id,
        long version,
        String code,
        String name,
        JurisdictionCode jurisdiction,
        ZoneId zone,
        Currency currency,
        int dressingMinutes,
        int turnaroundMinutes,
        boolean active,
        OpeningHours hours) {

    /** The id of a location that has been stored. */
    public LocationId stored() {
        return Objects.requireNonNull(id, "not stored yet");
    }
}
