package dev.stillwater.claims;

/** Digits and signs that stand for letters inside a word, as in {@code b00sts} or {@code p@in}. */
final class Disguise {

    private static final String SIGNS = "013457@$";
    private static final String LETTERS = "oieastas";
    private static final int LONGEST_RUN = 3;
    private static final int LETTERS_AFTER = 4;

    private Disguise() {}

    /** The letter that a sign stands for at this place, or the character itself. */
    static char letterFor(String text, int at, char c, char before) {
        int sign = SIGNS.indexOf(c);
        if (sign < 0) {
            return c;
        }
        int lettersAfter = lettersAfter(text, at);
        boolean inside = Character.isLetter(before) && lettersAfter > 0;
        boolean first = !Character.isLetterOrDigit(before) && lettersAfter >= LETTERS_AFTER
                && Character.isLetter(text.charAt(at + 1));
        return inside || first ? LETTERS.charAt(sign) : c;
    }

    /** How many letters (up to four) follow a short run of signs; 0 when something else does. */
    private static int lettersAfter(String text, int at) {
        int next = at + 1;
        while (next < text.length() && next - at < LONGEST_RUN && SIGNS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int letters = 0;
        while (next + letters < text.length() && letters < LETTERS_AFTER
                && Character.isLetter(text.charAt(next + letters))) {
            letters++;
        }
        return letters;
    }
}
