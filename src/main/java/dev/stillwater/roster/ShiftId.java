package dev.stillwater.roster;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a shift. */
public record ShiftId(UUID value) implements EntityId {

    public static ShiftId next() {
        return new ShiftId(Ids.next());
    }
}
