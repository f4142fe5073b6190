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

    /**
     * For a text in its own field: its length, without the spaces around it, and its characters.
     *
     * @throws Refusal at the field, when it is shorter or longer, or a reader would not see what is stored
     */
    public static void check(String field, String text, int least, int most) {
        int length = text.strip().length();
        if (length < least || length > most) {
            throw Refusal.at(field, "refusal.text.length", least, most);
        }
        check(field, text);
    }

    /** @throws Refusal at the field, where a reader would not see what is stored */
    public static void check(String field, String text) {
        if (!areShown(text)) {
            throw Refusal.at(field, "refusal.text.characters");
        }
    }

    /** Whether a reader sees what is stored. */
    public static boolean areShown(String text) {
        return !DIRECTING.matcher(text).find() && !HALF.matcher(text).find();
    }
}
