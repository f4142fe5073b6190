package dev.stillwater.live;

import dev.stillwater.kernel.LocationId;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs as the 16 bytes that the database keeps. */
final class Binary {

    private Binary() {}

    static byte @Nullable [] of(@Nullable UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }

    static UUID toUuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static @Nullable UUID toUuidOrNull(byte @Nullable [] bytes) {
        return bytes == null ? null : toUuid(bytes);
    }

    static @Nullable LocationId toLocation(byte @Nullable [] bytes) {
        return bytes == null ? null : new LocationId(toUuid(bytes));
    }
}
