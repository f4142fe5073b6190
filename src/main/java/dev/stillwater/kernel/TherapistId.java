package dev.stillwater.kernel;

import java.util.UUID;

/** The id of a therapist. */
public record TherapistId(UUID value) implements EntityId {

    public static TherapistId next() {
        return new TherapistId(Ids.next());
    }
}
