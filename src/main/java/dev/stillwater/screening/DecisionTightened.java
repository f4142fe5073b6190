package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import java.time.LocalDate;

/** Staff held a guest: visits on these days stand otherwise now, the last one included. */
public record DecisionTightened(GuestId guest, LocalDate first, LocalDate last) {}
