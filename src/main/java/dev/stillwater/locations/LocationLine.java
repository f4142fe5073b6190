package dev.stillwater.locations;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;

/** A line of a list as it is stored: read without opening hours, however many locations there are. */
record LocationLine(
        UUID id, String code, String name, String jurisdiction, String zone, String currency, boolean active, long rooms) {

    LocationRow row() {
        return new LocationRow(
                new LocationId(id), code, name, JurisdictionCode.of(jurisdiction), ZoneId.of(zone), Currency.getInstance(currency),
                active, rooms);
    }
}
