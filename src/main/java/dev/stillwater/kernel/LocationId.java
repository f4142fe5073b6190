package dev.stillwater.kernel;

import java.util.UUID;

/** The id of a location. */
public record LocationId(UUID value) implements EntityId {

    public static LocationId next() {
        return new LocationId(Ids.next());
    }
}
