package dev.stillwater.screening;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a doctor's letter on file. */
public record ClearanceId(UUID value) implements EntityId {

    public static ClearanceId next() {
        return new ClearanceId(Ids.next());
    }
}
