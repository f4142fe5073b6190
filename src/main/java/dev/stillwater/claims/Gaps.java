package dev.stillwater.claims;

/** Reads what stands between two words. */
final class Gaps {

    private Gaps() {}

    static int between(String text, int start, int end) {
        int gap = end < text.length() && Character.isUpperCase(text.charAt(end)) ? Token.CAPITAL : 0;
        boolean spaced = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            spaced |= c == ' ' || c == '\n';
            gap |= kind(text, c, at, start, end);
        }
        return start == 0 || spaced ? gap : gap & ~Token.STOP;
    }

    private static int kind(String text, char c, int at, int start, int end) {
        return switch (c) {
            case ',' -> Token.COMMA;
            case ';' -> Token.SEMICOLON;
            case ':' -> Token.COLON;
            case '—' -> Token.DASH;
            case '-' -> end - start == 1 ? Token.HYPHEN : dash(text, at);
            case '\n' -> Token.NEW_LINE;
            case '"' -> Token.QUOTE;
            case '(', ')' -> Token.PAREN;
            case '/', '|', '&', '+' -> Token.SLASH;
            case '?', '¿' -> Token.STOP | Token.QUESTION;
            case '.', '!' -> Token.STOP;
            case '•', '·' -> Token.STOP;
            default -> 0;
        };
    }

    /** A hyphen at a line's end belongs to the word; one between spaces is a dash. */
    private static int dash(String text, int at) {
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return afterWord ? Token.HYPHEN : Token.DASH;
    }
}
