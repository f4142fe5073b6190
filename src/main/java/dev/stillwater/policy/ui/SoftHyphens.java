package dev.stillwater.policy.ui;

import java.util.regex.Pattern;

/** Marks where a long name may be divided: browsers know that for few languages, and cut it anywhere else. */
final class SoftHyphens {

    private static final String SOFT = "\u00ad";
    private static final int LONG = 9;
    /** Where names of techniques are put together, in both languages. */
    private static final Pattern JOINT =
            Pattern.compile("(?<=\\p{L}{3})(?=therap|terap|log(?:y|\u00eda)|drain|drenaj|massag|masaj|press?ur|presi[o\u00f3]n|puntur)");
    /** Between a vowel and a consonant that begins a syllable. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?<=\\p{L}{3}[aeiou\u00e1\u00e9\u00ed\u00f3\u00fa])(?=[bcdfghjklmnpqrstvz][aeiou\u00e1\u00e9\u00ed\u00f3\u00fa]\\p{L}{2})");

    private SoftHyphens() {}

    static String in(String name) {
        var marked = new StringBuilder();
        for (String word : name.split("(?<= )")) {
            marked.append(word.strip().length() > LONG ? divided(word) : word);
        }
        return marked.toString();
    }

    private static String divided(String word) {
        String joined = JOINT.matcher(word).replaceFirst(SOFT);
        return joined.equals(word) ? SYLLABLE.matcher(word).replaceAll(SOFT) : joined;
    }
}
