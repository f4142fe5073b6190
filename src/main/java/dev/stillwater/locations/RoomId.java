package dev.stillwater.locations;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a room. */
public record RoomId(UUID value) implements EntityId {

    public static RoomId next() {
        return new RoomId(Ids.next());
    }
}
