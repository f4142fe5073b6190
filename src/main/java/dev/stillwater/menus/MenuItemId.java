package dev.stillwater.menus;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a line of a menu's draft. */
public record MenuItemId(UUID value) implements EntityId {

    public static MenuItemId next() {
        return new MenuItemId(Ids.next());
    }
}
