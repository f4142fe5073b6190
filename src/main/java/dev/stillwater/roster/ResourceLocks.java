package dev.stillwater.roster;

import dev.stillwater.kernel.EntityId;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows that stand for therapists, rooms and guests, so that two bookings of the same one wait for
 * each other. Always locked in the order of their ids, so that no two wait in a ring.
 */
@Component
class ResourceLocks {

    private final JdbcClient jdbc;

    ResourceLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sees to it that the rows are there. Outside the booking's transaction, because on MySQL an
     * insert that meets an existing row leaves a shared lock, and two of those deadlock.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void prepare(EntityId... resources) {
        List<byte[]> ids = ordered(resources);
        if (ids.isEmpty()) {
            return;
        }
        Long known = jdbc.sql("select count(*) from bookable_resource where id in (:ids)")
                .param("ids", ids)
                .query(Long.class)
                .single();
        if (known < ids.size()) {
            ids.forEach(id -> jdbc.sql("insert ignore into bookable_resource (id) values (?)").param(id).update());
        }
    }

    /** Holds the rows until the transaction ends. What is read after this is current. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(EntityId... resources) {
        for (byte[] id : ordered(resources)) {
            jdbc.sql("select id from bookable_resource where id = ? for update").param(id).query(byte[].class).single();
        }
    }

    private static List<byte[]> ordered(EntityId... resources) {
        return Stream.of(resources).map(EntityId::value).distinct().map(ResourceLocks::bytes).sorted(Arrays::compareUnsigned).toList();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
