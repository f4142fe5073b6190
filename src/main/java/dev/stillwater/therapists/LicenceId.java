package dev.stillwater.therapists;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a licence. */
public record LicenceId(UUID value) implements EntityId {

    public static LicenceId next() {
        return new LicenceId(Ids.next());
    }
}
