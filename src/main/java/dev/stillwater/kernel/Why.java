package dev.stillwater.kernel;

import java.util.List;

/**
 * One reason in words to come: a key of the translations and its arguments. Arguments may be
 * strings, numbers, dates, instants with a zone, {@link Money}, or further reasons; the screen
 * writes them in the reader's language.
 *
 */
public record Why(String key, List<Object> args) {

    public Why {
        args = List.copyOf(args);
    }

    public static Why of(String key, Object... args) {
        return new Why(key, List.of(args));
    }

    /** The name of the rule that speaks here: the key itself. */
    public String rule() {
        return key;
    }
}
