package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import java.time.LocalDate;

/** A guest was screened for a day. */
public record ScreeningRecorded(
        ScreeningId id, GuestId guest, LocationId location, LocalDate day) {}
