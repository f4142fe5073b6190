package dev.stillwater.roster;

import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Planned non-presence of a therapist, anywhere. */
public record AbsenceData(
        @Nullable AbsenceId id, long version, TherapistId therapist, TimeSpan span, AbsenceKind kind) {

    /** The id of an absence that has been stored. */
    public AbsenceId stored() {
        return Objects.requireNonNull(id, "not stored yet");
    }
}
