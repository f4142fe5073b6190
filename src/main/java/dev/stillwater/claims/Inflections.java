package dev.stillwater.claims;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The regular forms of an English word. The stemmer goes by a dictionary and leaves forms alone that
 * are words of their own ("keeps", "moving", "relieved"); here they still belong to their verb.
 */
final class Inflections {

    private static final String VOWELS = "aeiou";
    private static final int SHORTEST = 3;

    private Inflections() {}

    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        int last = word.length() - 1;
        if (last + 1 < SHORTEST || !word.chars().allMatch(Character::isLowerCase)) {
            return forms;
        }
        char end = word.charAt(last);
        boolean afterConsonant = VOWELS.indexOf(word.charAt(last - 1)) < 0;
        if (end == 'y' && afterConsonant) {
            forms.add(word.substring(0, last) + "ies");
            forms.add(word.substring(0, last) + "ied");
        } else {
            forms.add(word + (sibilant(word) ? "es" : "s"));
        }
        String trunk = end == 'e' ? word.substring(0, last) : word;
        add(forms, trunk);
        if (doubles(word)) {
            add(forms, word + end);
        }
        return forms;
    }

    private static void add(Set<String> forms, String trunk) {
        forms.add(trunk + "ing");
        forms.add(trunk + "ed");
    }

    private static boolean sibilant(String word) {
        return word.endsWith("s") || word.endsWith("x") || word.endsWith("z")
                || word.endsWith("ch") || word.endsWith("sh");
    }

    /** Consonant, vowel, consonant: "stop", "stopping". */
    private static boolean doubles(String word) {
        int last = word.length() - 1;
        return VOWELS.indexOf(word.charAt(last)) < 0
                && "wxy".indexOf(word.charAt(last)) < 0
                && VOWELS.indexOf(word.charAt(last - 1)) >= 0
                && VOWELS.indexOf(word.charAt(last - 2)) < 0;
    }
}
