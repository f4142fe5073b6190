package dev.stillwater.therapists;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may perform what was asked, at this location.
 *
 * @param until the last day on which all papers hold; null for no end
 */
public record QualifiedTherapist(TherapistId id, String name, LocationId location, @Nullable LocalDate until) {}
