package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;

/** Reads lists in one line whose things stand between dashes, dots or bars ("nerve pain – asthma – gout") like those with commas. */
final class Separators {

    /** So many of a kind make a list; a single pair of dashes is an aside. */
    private static final int DASHES = 3;
    private static final int OTHERS = 2;

    private static final int LONGEST_THING = 5;

    private Separators() {}

    static List<Token> read(List<Token> words, String text) {
        List<Token> read = null;
        int at = 1;
        while (at < words.size()) {
            char sign = sign(words, at, text);
            int last = sign == 0 ? at : lastOfList(words, at, sign, text);
            if (last > at) {
                read = read == null ? new ArrayList<>(words) : read;
                for (int i = at; i <= last; i++) {
                    if (sign(words, i, text) == sign) {
                        read.set(i, asComma(words.get(i)));
                    }
                }
            }
            at = last + 1;
        }
        return read == null ? words : read;
    }

    /** The word before which the list's last separator stands; the first one itself when it is no list. */
    private static int lastOfList(List<Token> words, int first, char sign, String text) {
        int last = first;
        int count = 1;
        for (int at = first + 1; at < words.size() && at - last <= LONGEST_THING; at++) {
            if (sign(words, at, text) == sign) {
                last = at;
                count++;
            } else if (words.get(at).has(Token.STOP | Token.NEW_LINE | Token.SEMICOLON)) {
                break;
            }
        }
        return count >= (isDash(sign) ? DASHES : OTHERS) ? last : first;
    }

    /** The one sign that stands alone between two words of a line; 0 for anything else. */
    private static char sign(List<Token> words, int at, String text) {
        if (!words.get(at).has(Token.DASH | Token.STOP | Token.SLASH)) {
            return 0;
        }
        String between = text.substring(words.get(at - 1).end(), words.get(at).start());
        String sign = between.strip();
        boolean spaced = between.startsWith(" ") && between.endsWith(" ") && between.indexOf('\n') < 0;
        return spaced && sign.length() == 1 && (isDash(sign.charAt(0)) || "•·|".contains(sign)) ? sign.charAt(0) : 0;
    }

    private static boolean isDash(char sign) {
        return sign == '-' || sign == '–' || sign == '—';
    }

    private static Token asComma(Token word) {
        int gap = word.gap() & ~(Token.DASH | Token.STOP | Token.SLASH) | Token.COMMA;
        return new Token(word.form(), word.stem(), word.start(), word.end(), gap);
    }
}
