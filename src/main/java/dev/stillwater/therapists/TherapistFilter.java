package dev.stillwater.therapists;

import dev.stillwater.kernel.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * Which therapists a list shows.
 *
 * @param text part of a name; blank for all
 * @param location assigned there today; null for anywhere
 * @param needsAttention only those with a paper that has ended or ends within ninety days
 */
public record TherapistFilter(String text, @Nullable LocationId location, boolean needsAttention) {

    public static final TherapistFilter ALL = new TherapistFilter("", null, false);
}
