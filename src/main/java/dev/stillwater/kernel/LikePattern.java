package dev.stillwater.kernel;

import java.util.Locale;

/**
 * Patterns for {@code like ... escape '!'} out of what people type, so that their {@code %} and
 * {@code _} mean themselves. Lower case: compare with {@code lower(column)}.
 */
public final class LikePattern {

    private LikePattern() {}

    /** Matches texts that contain this one; empty for blank input, which queries take as "all". */
    public static String containing(String text) {
        return text.isBlank() ? "" : "%" + escaped(text) + "%";
    }

    /** Matches texts that begin with this one, so that an index can be used; empty for blank input. */
    public static String beginning(String text) {
        return text.isBlank() ? "" : escaped(text) + "%";
    }

    private static String escaped(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
