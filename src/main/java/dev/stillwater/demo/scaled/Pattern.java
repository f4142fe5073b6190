package dev.stillwater.demo.scaled;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of one table as they stand, to be written again. Ids are UUIDs, instants are date and time in
 * UTC as the database has them.
 */
record Pattern(String table, List<String> columns, List<@Nullable Object[]> rows) {

    private static final int ID_BYTES = 16;

    /** @param which the condition, without "where", with {@code :id} for the argument */
    static Pattern read(JdbcClient jdbc, String table, String which, @Nullable UUID id) {
        var asked = jdbc.sql("select * from " + table + (which.isEmpty() ? "" : " where " + which));
        if (id != null) {
            asked = asked.param("id", Bytes.of(id));
        }
        return asked.query(rows -> {
            List<String> columns = columns(rows.getMetaData());
            List<@Nullable Object[]> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row(rows));
            }
            return new Pattern(table, columns, found);
        });
    }

    /** The same with only some of the rows. */
    Pattern only(java.util.function.Predicate<@Nullable Object[]> which) {
        return new Pattern(table, columns, rows.stream().filter(which).toList());
    }

    int column(String name) {
        int found = columns.indexOf(name);
        if (found < 0) {
            throw new IllegalArgumentException(table + " has no column " + name);
        }
        return found;
    }

    List<UUID> ids(String column) {
        int at = column(column);
        return rows.stream().map(row -> row[at]).filter(UUID.class::isInstance).map(UUID.class::cast).distinct().toList();
    }

    private static List<String> columns(ResultSetMetaData meta) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            names.add(meta.getColumnName(i).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static @Nullable Object[] row(ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        @Nullable Object[] row = new Object[meta.getColumnCount()];
        for (int i = 0; i < row.length; i++) {
            row[i] = value(rows, i + 1, meta.getColumnType(i + 1));
        }
        return row;
    }

    private static @Nullable Object value(ResultSet rows, int at, int type) throws SQLException {
        Object value = switch (type) {
            case Types.TIMESTAMP -> rows.getObject(at, LocalDateTime.class);
            case Types.DATE -> rows.getObject(at, LocalDate.class);
            case Types.TIME -> rows.getObject(at, LocalTime.class);
            case Types.CLOB, Types.LONGVARCHAR -> rows.getString(at);
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> rows.getBytes(at);
            default -> rows.getObject(at);
        };
        return value instanceof byte[] bytes && bytes.length == ID_BYTES ? Bytes.id(bytes) : value;
    }
}
