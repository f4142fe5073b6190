package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;

/** Puts words together that a line's end has cut in two ("immu-", "nity"); "immune-", "boosting" are two. */
final class Hyphenation {

    private static final int CUT = Token.HYPHEN | Token.NEW_LINE;

    private Hyphenation() {}

    static List<Token> undone(List<Token> words, Lexicon lexicon) {
        if (words.stream().noneMatch(Hyphenation::isCut)) {
            return words;
        }
        List<Token> whole = new ArrayList<>(words.size());
        for (Token word : words) {
            Token joined = isCut(word) && !whole.isEmpty() ? join(whole.getLast(), word, lexicon) : word;
            if (joined != word) {
                whole.removeLast();
            }
            whole.add(joined);
        }
        return whole;
    }

    private static boolean isCut(Token word) {
        return (word.gap() & CUT) == CUT;
    }

    /** The whole word if a rule knows it and not both of its parts; otherwise the second part as it stands. */
    private static Token join(Token first, Token second, Lexicon lexicon) {
        List<Token> read = lexicon.language().words(first.form() + second.form());
        if (read.size() != 1) {
            return second;
        }
        Token whole = read.getFirst();
        Token placed = new Token(whole.form(), whole.stem(), first.start(), second.end(), first.gap());
        boolean two = lexicon.knows(first) && lexicon.knows(second);
        return lexicon.knows(placed) && !two ? placed : second;
    }
}
