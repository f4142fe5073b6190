package dev.stillwater.claims;

import java.util.regex.Pattern;

/** Tells what the nouns of a sentence depend on, so that they cannot be what does something themselves. */
final class Nouns {

    private static final int LONGEST_DESCRIPTION = 2;
    private static final Pattern FINITE = Pattern.compile("(?:[^s]s|ed|an|en|[aeó])$");
    private static final int BREAK = Token.SEMICOLON | Token.STOP | Token.COMMA | Token.COLON | Token.DASH | Token.NEW_LINE;

    private final Sentence sentence;

    Nouns(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What a noun can depend on. */
    enum Governor {
        NONE,
        VERB,
        PREPOSITION,
        OF
    }

    /** The first word of the noun of several words that ends here. */
    int start(int at) {
        WordRole role = sentence.is(at, WordRole.BODY) ? WordRole.BODY : WordRole.LIFESTYLE;
        int first = at;
        while (sentence.is(first - 1, role) && !sentence.word(first).has(Token.COMMA)) {
            first--;
        }
        return first;
    }

    /** "Benefits include sleep, joint pain relief, improved ...": one of several things, not what does the next. */
    boolean isListed(int at, int effect) {
        int next = at + 1;
        while (next < effect && !sentence.word(next).has(Token.COMMA)
                && !(sentence.is(next, WordRole.AND) && next == effect - 1)) {
            if (acts(next)) {
                return false;
            }
            next++;
        }
        int first = start(at);
        if (first == 0 && next == at + 1 && sentence.is(next, WordRole.AND)) {
            return true;
        }
        return (sentence.word(next).has(Token.COMMA) || sentence.is(next, WordRole.AND))
                && (sentence.next(WordRole.VERB, 0, first) >= 0 || sentence.next(WordRole.TREATMENT, 0, first) >= 0
                || sentence.next(WordRole.LEADING, 0, first) >= 0 || sentence.next(WordRole.CAUSATIVE, 0, first) >= 0
                || sentence.next(WordRole.CREDITING, 0, first) >= 0);
    }

    private boolean acts(int at) {
        return sentence.is(at, WordRole.AUXILIARY) || sentence.is(at, WordRole.MODAL)
                || sentence.is(at, WordRole.VERB) && FINITE.matcher(sentence.word(at).form()).find();
    }

    /** What a noun depends on, so that it cannot be the subject itself. */
    Governor governor(int first, int last, int effect) {
        int at = first - 1;
        boolean described = false;
        for (int skipped = 0; at >= 0 && skipped <= LONGEST_DESCRIPTION; at--) {
            boolean lastOfList = sentence.is(at + 1, WordRole.AND) && sentence.word(at + 1).has(Token.COMMA) && !described;
            if (sentence.word(at + 1).has(BREAK) && !lastOfList) {
                return Governor.NONE;
            }
            if (sentence.is(at, WordRole.PREPOSITION)) {
                return sentence.is(at, WordRole.OF) ? Governor.OF : Governor.PREPOSITION;
            }
            if (!describes(at) && (sentence.is(at, WordRole.CAUSATIVE) || sentence.is(at, WordRole.VERB))) {
                return verb(at, last, effect);
            }
            if (sentence.is(at, WordRole.AUXILIARY)) {
                return Governor.VERB;
            }
            boolean yours = sentence.is(at, WordRole.YOUR);
            boolean article = yours || sentence.is(at, WordRole.DETERMINER);
            if (sentence.is(at, WordRole.CLAUSE_START) && !article
                    || sentence.is(at, WordRole.CLAUSE_END) || sentence.is(at, WordRole.SO)) {
                return Governor.NONE;
            }
            boolean joins = sentence.is(at, WordRole.AND) || sentence.is(at, WordRole.OR);
            described |= article;
            skipped = joins ? 0 : article ? skipped : skipped + 1;
        }
        return Governor.NONE;
    }

    /** "a varied diet": between the article and the noun nothing is done. */
    private boolean describes(int at) {
        String form = sentence.word(at).form();
        return (form.endsWith("ed") || form.endsWith("ing"))
                && (sentence.is(at - 1, WordRole.DETERMINER) || sentence.is(at - 1, WordRole.YOUR));
    }

    /** "Getting enough sleep" is a way of living, although sleep is its object. */
    private Governor verb(int at, int last, int effect) {
        boolean gerund = sentence.word(at).form().endsWith("ing")
                && (at == 0 || sentence.word(at).has(Token.COMMA | Token.NEW_LINE));
        boolean subject = gerund && sentence.is(last, WordRole.LIFESTYLE)
                && sentence.next(WordRole.AND, last, effect) < 0;
        return subject ? Governor.NONE : Governor.VERB;
    }

    /** "massage and a good diet" */
    boolean isBesideTreatment(int first) {
        int at = first - 1;
        while (at >= 0 && first - at <= 4 && !sentence.is(at, WordRole.AND)) {
            at--;
        }
        return sentence.is(at, WordRole.AND)
                && (sentence.is(at - 1, WordRole.TREATMENT) || sentence.is(at - 2, WordRole.TREATMENT))
                && sentence.next(WordRole.VERB, at, first) < 0;
    }
}
