package dev.stillwater.claims;

import java.util.Arrays;
import java.util.List;

/**
 * Finds out which words of a sentence are denied, and by which word. A denial carries over a list
 * ("does not treat, cure or prevent"), ends with its clause ("does not hurt, it heals"), and "not
 * only" is none.
 */
final class Denials {

    private static final int LONGEST = 60;
    private static final int LONGEST_LIST = 16;
    private static final int LONGEST_ASIDE = 7;
    private static final int LONGEST_NAME = 4;
    private static final int END = Token.SEMICOLON | Token.COLON | Token.DASH | Token.STOP;

    private final List<Token> words;
    private final long[] roles;
    private final boolean question;
    private final int[] denied;
    private int asideEnd = -1;
    /** Whether "including" was passed: what follows are members of what is denied. */
    private boolean members;

    private Denials(List<Token> words, long[] roles, boolean question) {
        this.words = words;
        this.roles = roles;
        this.question = question;
        this.denied = new int[roles.length];
    }

    static int[] in(List<Token> words, long[] roles, boolean question) {
        Denials denials = new Denials(words, roles, question);
        Arrays.fill(denials.denied, -1);
        for (int at = 0; at < roles.length; at++) {
            boolean denial = denials.is(at, WordRole.DENIAL);
            if (denial && !denials.asks(at) && !denials.compares(at)) {
                denials.deny(at);
            }
        }
        return denials.denied;
    }

    /** "Isn't it time ...?", "Who doesn't want ...?" deny nothing. */
    private boolean asks(int at) {
        return question && at <= 2 && words.get(at).form().endsWith("n't");
    }

    /** "Nothing boosts it like ..." says that something does. */
    private boolean compares(int at) {
        if (!is(at, WordRole.NO_RIVAL)) {
            return false;
        }
        for (int later = at + 1; later < roles.length && later - at <= LONGEST_LIST; later++) {
            if (words.get(later).has(END) || is(later, WordRole.AND) && is(later + 1, WordRole.CLAUSE_START)) {
                return false;
            }
            if (is(later, WordRole.COMPARISON)) {
                return true;
            }
        }
        return false;
    }

    private void deny(int denial) {
        int last = denial;
        while (is(last + 1, WordRole.DENIAL) && !words.get(last + 1).has(Token.COMMA)) {
            last++;
        }
        if (isPrefix(last)) {
            return;
        }
        boolean order = isOrder(denial);
        boolean worked = false;
        members = false;
        for (int at = last + 1; at < roles.length && at - last <= LONGEST; at++) {
            if (at > last + 1 && ends(at, denial, order, worked)) {
                return;
            }
            denied[at] = denial;
            worked |= is(at, WordRole.EFFECT);
            members |= is(at, WordRole.INCLUDING);
        }
    }

    /** "a no-touch treatment", "non-invasive": part of a word, and denies nothing else. */
    private boolean isPrefix(int denial) {
        return denial + 1 < words.size() && words.get(denial + 1).has(Token.HYPHEN);
    }

    private boolean ends(int at, int denial, boolean order, boolean worked) {
        Token word = words.get(at);
        if (word.has(END) || word.beginsLine()) {
            return true;
        }
        if (word.has(Token.COMMA)) {
            return !goesOnAfterComma(at, order, worked);
        }
        if (is(at, WordRole.CLAUSE_END)) {
            return true;
        }
        if (is(at, WordRole.AND)) {
            return !goesOnAfterAnd(at + 1, order, worked);
        }
        return is(denial, WordRole.BRIEF_DENIAL) && (is(at, WordRole.PRONOUN) || is(at, WordRole.CLAUSE_START));
    }

    private boolean goesOnAfterComma(int at, boolean order, boolean worked) {
        if (is(at, WordRole.OR) || is(at, WordRole.INCLUDING) || at == asideEnd || isAside(at)) {
            return true;
        }
        if (is(at, WordRole.AND)) {
            return goesOnAfterAnd(at + 1, order, worked);
        }
        boolean fresh = is(at, WordRole.CLAUSE_START) || is(at, WordRole.CLAUSE_END) || is(at, WordRole.PRONOUN)
                || treatmentActs(at);
        return !fresh && (!order || worked) && (members || listGoesOn(at));
    }

    /** ", regular sessions may": somebody new does something. */
    private boolean treatmentActs(int from) {
        for (int at = from; at < Math.min(roles.length - 1, from + LONGEST_NAME); at++) {
            if (is(at, WordRole.TREATMENT)
                    && (is(at + 1, WordRole.MODAL) || is(at + 1, WordRole.AUXILIARY) || isFinite(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an "or" still comes before the clause is over. */
    private boolean listGoesOn(int from) {
        for (int at = from; at < roles.length && at - from <= LONGEST_LIST; at++) {
            Token word = words.get(at);
            boolean over = at > from
                    && (word.has(END) || is(at, WordRole.CLAUSE_END) || is(at, WordRole.CLAUSE_START));
            if (over) {
                return false;
            }
            if (is(at, WordRole.OR)) {
                return true;
            }
        }
        return false;
    }

    /** Words between two commas after which the clause goes on: ", however pleasant, can". */
    private boolean isAside(int from) {
        for (int at = from + 1; at < roles.length && at - from <= LONGEST_ASIDE; at++) {
            if (words.get(at).has(Token.COMMA)) {
                asideEnd = at;
                return is(at, WordRole.MODAL) || is(at, WordRole.AUXILIARY);
            }
        }
        return false;
    }

    private boolean goesOnAfterAnd(int next, boolean order, boolean worked) {
        if (next >= roles.length || is(next, WordRole.CLAUSE_START) || is(next, WordRole.PRONOUN)
                || is(next, WordRole.MODAL) || is(next, WordRole.TREATMENT) || isFinite(next)) {
            return false;
        }
        return worked || !order && !is(next, WordRole.VERB);
    }

    /** "and boosts" begins something new after "does not hurt"; "and boost" does not. */
    private boolean isFinite(int at) {
        String form = words.get(at).form();
        return is(at, WordRole.VERB) && form.endsWith("s") && !form.equals(words.get(at).stem());
    }

    /** A denial without a subject: "Don't wait", "Never put it off". */
    private boolean isOrder(int denial) {
        boolean help = denial > 0 && words.get(denial - 1).stem().equals("do");
        int first = help ? denial - 1 : denial;
        boolean verb = help || words.get(denial).form().equals("don't")
                || words.get(denial).form().equals("never");
        boolean begins = first == 0
                || words.get(first).has(END | Token.COMMA | Token.NEW_LINE)
                || is(first - 1, WordRole.CLAUSE_END) || is(first - 1, WordRole.AND) && !hasSubject();
        return verb && begins;
    }

    /** "Our treatments are for rest and do not": said of what the sentence began with. */
    private boolean hasSubject() {
        return is(0, WordRole.DETERMINER) || is(0, WordRole.YOUR) || is(0, WordRole.PRONOUN) || is(0, WordRole.TREATMENT);
    }

    private boolean is(int at, WordRole role) {
        return at >= 0 && at < roles.length && (roles[at] & role.bit()) != 0;
    }
}
