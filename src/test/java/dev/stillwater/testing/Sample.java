package dev.stillwater.testing;

import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.OpeningHours;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;

/** Things for tests, each made anew so that tests do not meet. */
public final class Sample {

    private Sample() {}

    /** A text that nothing else has. */
    public static String unique(String prefix) {
        return prefix + "-" + Ids.next().toString().substring(19).replace("-", "");
    }

    /** A location that is open every day from 8 to 20, in Seattle's zone, with dollars. */
    public static LocationData aLocation(String jurisdiction) {
        String code = unique("loc");
        return new LocationData(
                null, 0, code, "Test " + code, JurisdictionCode.of(jurisdiction), ZoneId.of("America/Los_Angeles"),
                Currency.getInstance("USD"), 10, 15, true,
                OpeningHours.daily(LocalTime.of(8, 0), LocalTime.of(20, 0)));
    }
}
