package dev.stillwater.demo.scaled;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes a pattern again: ids exchanged wherever they stand, days and hours moved by whole days of
 * the location's own calendar, so that nine in the morning stays nine in the morning.
 */
final class Copying {

    private static final int BATCH = 1000;
    private static final java.util.regex.Pattern ID =
            java.util.regex.Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final java.util.regex.Pattern DAY = java.util.regex.Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

    private final JdbcTemplate jdbc;
    private final ZoneId zone;

    Copying(JdbcTemplate jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /**
     * @param earlier how many days earlier everything is
     * @param other columns that get another value than the moved one, by column name; they are given
     *     the row of the pattern and the value that it would have been
     */
    void write(
            Pattern pattern, OtherIds ids, int earlier,
            Map<String, BiFunction<@Nullable Object[], @Nullable Object, @Nullable Object>> other) {
        String sql = "insert into " + pattern.table() + " (" + String.join(", ", pattern.columns()) + ") values ("
                + "?, ".repeat(pattern.columns().size() - 1) + "?)";
        jdbc.batchUpdate(sql, pattern.rows(), BATCH, (statement, row) -> set(statement, pattern, row, ids, earlier, other));
    }

    private void set(
            PreparedStatement statement, Pattern pattern, @Nullable Object[] row, OtherIds ids, int earlier,
            Map<String, BiFunction<@Nullable Object[], @Nullable Object, @Nullable Object>> other) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = moved(row[i], ids, earlier);
            var change = other.get(pattern.columns().get(i));
            Object written = change == null ? value : change.apply(row, value);
            statement.setObject(i + 1, written instanceof UUID id ? Bytes.of(id) : written);
        }
    }

    @Nullable Object moved(@Nullable Object value, OtherIds ids, int earlier) {
        return switch (value) {
            case null -> null;
            case UUID id -> ids.of(id);
            case LocalDate day -> day.minusDays(earlier);
            case LocalDateTime at -> earlier == 0 ? at : at.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone)
                    .minusDays(earlier).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
            case String text when text.length() > 9 -> days(replaced(text, ids), earlier);
            default -> value;
        };
    }

    private static String replaced(String text, OtherIds ids) {
        return ID.matcher(text).replaceAll(found -> ids.of(UUID.fromString(found.group())).toString());
    }

    /** Days that stand in a text, moved likewise. */
    static String days(String text, int earlier) {
        return earlier == 0 ? text : DAY.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(LocalDate.parse(found.group()).minusDays(earlier).toString()));
    }
}
