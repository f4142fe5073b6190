package dev.stillwater.treatments;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a treatment. */
public record TreatmentId(UUID value) implements EntityId {

    public static TreatmentId next() {
        return new TreatmentId(Ids.next());
    }
}
