package dev.stillwater.menus;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a published menu. */
public record MenuVersionId(UUID value) implements EntityId {

    public static MenuVersionId next() {
        return new MenuVersionId(Ids.next());
    }
}
