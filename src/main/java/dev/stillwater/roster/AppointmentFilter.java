package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments a list shows.
 *
 * @param text part of a treatment's or a guest's short name; blank for all
 * @param location null for all that the reader may see
 * @param states empty for all
 */
public record AppointmentFilter(
        String text, @Nullable LocationId location, LocalDate first, LocalDate last, Set<AppointmentState> states) {}
