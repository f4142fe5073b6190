package dev.stillwater.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters as they look beside their neighbours. A PDF places ready-made shapes, so each letter is
 * exchanged for the presentation form that Unicode has for it; which forms there are is read from
 * Unicode's own names and decompositions. Pure.
 */
final class ArabicForms {

    private static final int LAM = 0x0644;
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final int TATWEEL = 0x0640;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int[][] BLOCKS = {{0xFB50, 0xFDFF}, {0xFE70, 0xFEFF}};
    private static final Map<Integer, Letter> LETTERS = new HashMap<>();
    private static final Map<Integer, Letter> LAM_WITH_ALEF = new HashMap<>();

    static {
        for (int[] block : BLOCKS) {
            for (int form = block[0]; form <= block[1]; form++) {
                learn(form);
            }
        }
    }

    private ArabicForms() {}

    /** The shapes of one letter; 0 where it has none. */
    private static final class Letter {
        int isolated;
        int last;
        int first;
        int middle;

        int in(boolean joinedBefore, boolean joinedAfter, int plain) {
            int form = joinedBefore ? joinedAfter && middle != 0 ? middle : last : joinedAfter ? first : isolated;
            return form != 0 ? form : isolated != 0 ? isolated : plain;
        }
    }

    private static void learn(int form) {
        String name = Character.getName(form);
        if (name == null || !name.endsWith(" FORM")) {
            return;
        }
        String plain = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
        Letter letter;
        if (plain.length() == 1) {
            letter = LETTERS.computeIfAbsent((int) plain.charAt(0), base -> new Letter());
        } else if (plain.length() == 2 && plain.charAt(0) == LAM && ALEFS.indexOf(plain.charAt(1)) >= 0) {
            letter = LAM_WITH_ALEF.computeIfAbsent((int) plain.charAt(1), alef -> new Letter());
        } else {
            return;
        }
        if (name.endsWith(" ISOLATED FORM")) {
            letter.isolated = form;
        } else if (name.endsWith(" FINAL FORM")) {
            letter.last = form;
        } else if (name.endsWith(" INITIAL FORM")) {
            letter.first = form;
        } else if (name.endsWith(" MEDIAL FORM")) {
            letter.middle = form;
        }
    }

    /** The text in the order in which it is read, with every letter in the shape that its place gives it. */
    static String shaped(String text) {
        int[] signs = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder(text.length());
        for (int at = 0; at < signs.length; at++) {
            int after = next(signs, at);
            boolean joinedBefore = joinsAfter(previous(signs, at)) && joinsBefore(signs[at]);
            Letter ligature = signs[at] == LAM && after < signs.length ? LAM_WITH_ALEF.get(signs[after]) : null;
            if (ligature != null) {
                shaped.appendCodePoint(ligature.in(joinedBefore, false, LAM));
                for (int mark = at + 1; mark < after; mark++) {
                    shaped.appendCodePoint(signs[mark]);
                }
                at = after;
                continue;
            }
            boolean joinedAfter = joinsAfter(signs[at]) && after < signs.length && joinsBefore(signs[after]);
            Letter letter = LETTERS.get(signs[at]);
            shaped.appendCodePoint(letter == null ? signs[at] : letter.in(joinedBefore, joinedAfter, signs[at]));
        }
        return shaped.toString();
    }

    /** The letters that a shape stands for. */
    static String plain(String shape) {
        return Normalizer.normalize(shape, Normalizer.Form.NFKC);
    }

    private static int next(int[] signs, int at) {
        int next = at + 1;
        while (next < signs.length && isMark(signs[next])) {
            next++;
        }
        return next;
    }

    private static int previous(int[] signs, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(signs[before])) {
            before--;
        }
        return before < 0 ? NON_JOINER : signs[before];
    }

    private static boolean isMark(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsAfter(int sign) {
        Letter letter = LETTERS.get(sign);
        return sign == TATWEEL || sign == JOINER || letter != null && letter.first != 0;
    }

    private static boolean joinsBefore(int sign) {
        Letter letter = LETTERS.get(sign);
        return sign == TATWEEL || sign == JOINER || letter != null && letter.last != 0;
    }
}
