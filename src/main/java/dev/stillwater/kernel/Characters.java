package dev.stillwater.kernel;

import java.util.regex.Pattern;

/** The characters of what people write for others to read. */
public final class Characters {

    /** Characters that make a screen show other words than are stored: overrides of direction, and controls. */
    private static final Pattern DIRECTING =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F]");

    /** Half of a character that takes two: databases store something else in its place. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private Characters() {}

    /** @throws Refusal at the field, where a reader would not see what is stored */
    public static void check(String field, String text) {
        if (DIRECTING.matcher(text).find() || HALF.matcher(text).find()) {
            throw Refusal.at(field, "refusal.text.characters");
        }
    }
}
