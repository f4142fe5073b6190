package dev.stillwater.therapists;

import dev.stillwater.kernel.TherapistId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A therapist as a person of the chain.
 *
 * @param email may be empty
 * @param phone may be empty
 * @param active false once the person has left; then nothing can be assigned or booked
 */
public record TherapistData(
        @Nullable TherapistId id, long version, String name, String email, String phone, boolean active) {

    /** The id of a therapist who has been stored. */
    public TherapistId stored() {
        return Objects.requireNonNull(id, "not stored yet");
    }
}
