package dev.stillwater.kernel;

import java.util.UUID;

/** The id of an account. */
public record UserId(UUID value) implements EntityId {

    public static UserId next() {
        return new UserId(Ids.next());
    }
}
