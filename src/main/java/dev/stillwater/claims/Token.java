package dev.stillwater.claims;

/**
 * A word of a text.
 *
 * @param form in small letters, without accents
 * @param stem what all its inflected forms share
 * @param start in the plain text
 * @param end in the plain text, exclusive
 * @param gap what stands between the word before and this one, as bits
 */
record Token(String form, String stem, int start, int end, int gap) {

    static final int COMMA = 1;
    static final int SEMICOLON = 2;
    static final int COLON = 4;
    static final int DASH = 8;
    static final int NEW_LINE = 16;
    static final int HYPHEN = 32;
    static final int QUOTE = 64;
    static final int PAREN = 128;
    static final int STOP = 256;
    static final int QUESTION = 512;
    static final int CAPITAL = 1024;
    static final int SLASH = 2048;

    boolean has(int bits) {
        return (gap & bits) != 0;
    }

    /** A new line that begins with a capital letter: a new thought, unless the sentence needs it. */
    boolean beginsLine() {
        return has(NEW_LINE) && has(CAPITAL);
    }
}
