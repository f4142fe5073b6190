package dev.stillwater.screening;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a screening. */
public record ScreeningId(UUID value) implements EntityId {

    public static ScreeningId next() {
        return new ScreeningId(Ids.next());
    }
}
