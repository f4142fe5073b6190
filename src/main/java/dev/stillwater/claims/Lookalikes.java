package dev.stillwater.claims;

import java.text.Normalizer;

/**
 * Folds one character to what a reader takes it for: letters of other scripts that look Latin,
 * accents, ligatures, typographic quotes and dashes.
 */
final class Lookalikes {

    private static final String CYRILLIC = "аеорсхуіѕјԁһӏкмтвнгпԛԝАВЕКМНОРСТХУІЅЈԌ";
    private static final String CYRILLIC_AS = "aeopcxyisjdhlkmtbhrnqwABEKMHOPCTXYISJG";
    private static final String GREEK = "αβγεηικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String GREEK_AS = "abyenikvoptuxwABEZHIKMNOPTYX";
    private static final String OTHER = "ıłøđħŧᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɡɑɩօս";
    private static final String OTHER_AS = "ilodhtabcdefghijklmnoprstuvwyzgaiou";
    private static final String QUOTES = "‘’‚‛′´`ʼ“”„‟″«»";
    private static final String QUOTES_AS = "''''''''\"\"\"\"\"\"\"";
    private static final String DASHES = "‐‑‒–—―−";
    private static final String DASHES_AS = "---———-";
    private static final String FROM = CYRILLIC + GREEK + OTHER + QUOTES + DASHES;
    private static final String TO = CYRILLIC_AS + GREEK_AS + OTHER_AS + QUOTES_AS + DASHES_AS;
    private static final char[] TABLE = table();

    private Lookalikes() {}

    /** What the reader sees; empty for a character that shows nothing or only marks another. */
    static String fold(int codePoint) {
        if (codePoint < TABLE.length && TABLE[codePoint] != 0) {
            return String.valueOf(TABLE[codePoint]);
        }
        int type = Character.getType(codePoint);
        if (isInvisible(codePoint, type)) {
            return "";
        }
        if (type == Character.OTHER_SYMBOL || type == Character.SURROGATE) {
            return "•";
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return codePoint == 0x2028 || codePoint == 0x2029 ? "\n" : " ";
        }
        return decomposed(codePoint);
    }

    /** Whether it only changes the look of the character before it. */
    static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isInvisible(int codePoint, int type) {
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint == 0x115F
                || codePoint == 0x3164;
    }

    private static String decomposed(int codePoint) {
        String whole = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(whole.length());
        whole.codePoints()
                .filter(part -> !isMark(part))
                .forEach(part -> kept.appendCodePoint(known(part)));
        return kept.toString();
    }

    private static int known(int codePoint) {
        return codePoint < TABLE.length && TABLE[codePoint] != 0 ? TABLE[codePoint] : codePoint;
    }

    private static char[] table() {
        char[] table = new char[0xA800];
        for (int i = 0; i < FROM.length(); i++) {
            table[FROM.charAt(i)] = TO.charAt(i);
        }
        return table;
    }
}
