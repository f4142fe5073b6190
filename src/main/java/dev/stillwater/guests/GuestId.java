package dev.stillwater.guests;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.Locale;
import java.util.UUID;

/** The id of a guest. */
public record GuestId(UUID value) implements EntityId {

    private static final int SIGNS = 8;

    public static GuestId next() {
        return new GuestId(Ids.next());
    }

    /** What the record is called where the guest's name has no place, such as in the trail: "G-3F9A21C0". */
    public String reference() {
        String id = value.toString();
        return "G-" + id.substring(id.length() - SIGNS).toUpperCase(Locale.ROOT);
    }
}
