package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import java.nio.ByteBuffer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that a location has the row that changes of its menu wait for. */
@Component
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void prepare(LocationId location) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(location.value().getMostSignificantBits())
                .putLong(location.value().getLeastSignificantBits())
                .array();
        Long known = jdbc.sql("select count(*) from menu_draft where location_id = ?").param(id).query(Long.class).single();
        if (known == 0) {
            jdbc.sql("insert ignore into menu_draft (location_id, edition) values (?, 0)").param(id).update();
        }
    }
}
