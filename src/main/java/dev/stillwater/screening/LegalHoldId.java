package dev.stillwater.screening;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a legal hold. */
public record LegalHoldId(UUID value) implements EntityId {

    public static LegalHoldId next() {
        return new LegalHoldId(Ids.next());
    }
}
