package dev.stillwater.therapists;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A therapist works at a location.
 *
 * @param to the last day; null for no end
 */
public record Assignment(
        @Nullable AssignmentId id,
        long version,
        TherapistId therapist,
        LocationId location,
        LocalDate from,
        @Nullable LocalDate to) {

    public Validity validity() {
        return new Validity(from, to);
    }
}
