package dev.stillwater.demo.scaled;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as the database keeps them. */
final class Bytes {

    private Bytes() {}

    static byte[] of(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
