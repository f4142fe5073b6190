package dev.stillwater.guests;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a guest. */
public record GuestId(UUID value) implements EntityId {

    public static GuestId next() {
        return new GuestId(Ids.next());
    }
}
