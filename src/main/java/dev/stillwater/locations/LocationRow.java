package dev.stillwater.locations;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import java.time.ZoneId;
import java.util.Currency;

/** A location as a line of a list. */
public record LocationRow(
        LocationId id, String code, String name, JurisdictionCode jurisdiction, ZoneId zone, Currency currency,
        boolean active, long rooms) {}
