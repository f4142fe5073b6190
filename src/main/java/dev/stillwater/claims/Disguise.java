package dev.stillwater.claims;

/** Digits and signs that stand for letters inside a word, as in {@code b00sts} or {@code p@in}. */
final class Disguise {

    private static final String SIGNS = "013457@$";
    private static final String LETTERS = "oieastas";
    private static final int LONGEST_RUN = 3;
    private static final int LETTERS_AFTER = 4;
    private static final int FARTHEST = 16;

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
                && SIGNS.indexOf(text.charAt(at + 1)) < 0;
        return inside || first ? LETTERS.charAt(sign) : c;
    }

    /** How many letters (up to four) follow a short run of signs; what is invisible does not count. */
    private static int lettersAfter(String text, int at) {
        int letters = 0;
        int signs = 0;
        for (int next = at + 1; next < text.length() && next - at <= FARTHEST && letters < LETTERS_AFTER; next++) {
            char c = text.charAt(next);
            if (Character.isLetter(c)) {
                letters++;
            } else if (letters == 0 && SIGNS.indexOf(c) >= 0 && signs < LONGEST_RUN) {
                signs++;
            } else if (Character.getType(c) != Character.FORMAT) {
                return letters;
            }
        }
        return letters;
    }
}
