package dev.stillwater.live;

import dev.stillwater.kernel.LocationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something changed. Says where to look, never what it says: a screen that hears of it asks its
 * service again, with the rights of its own reader.
 *
 * @param topic the kind of thing, for example {@code appointments}; at most 40 characters
 * @param subject the id of the thing, where one is meant
 * @param location the location it belongs to, where it belongs to one
 */
public record Change(String topic, @Nullable UUID subject, @Nullable LocationId location) {

    public static Change of(String topic) {
        return new Change(topic, null, null);
    }

    public static Change of(String topic, UUID subject) {
        return new Change(topic, subject, null);
    }

    public static Change of(String topic, UUID subject, LocationId location) {
        return new Change(topic, subject, location);
    }
}
