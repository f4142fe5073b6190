package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Planned presence of a therapist at a location. */
public record ShiftData(@Nullable ShiftId id, long version, TherapistId therapist, LocationId location, TimeSpan span) {

    /** The id of a shift that has been stored. */
    public ShiftId stored() {
        return Objects.requireNonNull(id, "not stored yet");
    }
}
