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
    private static final int END = Token.SEMICOLON | Token.COLON | Token.DASH | Token.STOP;

    private final List<Token> words;
    private final int[] roles;
    private final boolean question;
    private final int[] denied;

    private Denials(List<Token> words, int[] roles, boolean question) {
        this.words = words;
        this.roles = roles;
        this.question = question;
        this.denied = new int[roles.length];
    }

    static int[] in(List<Token> words, int[] roles, boolean question) {
        Denials denials = new Denials(words, roles, question);
        Arrays.fill(denials.denied, -1);
        for (int at = 0; at < roles.length; at++) {
            if (denials.is(at, Role.DENIAL) && !denials.asks(at)) {
                denials.deny(at);
            }
        }
        return denials.denied;
    }

    /** "Isn't it time ...?", "Who doesn't want ...?" deny nothing. */
    private boolean asks(int at) {
        return question && at <= 2 && words.get(at).form().endsWith("n't");
    }

    private void deny(int denial) {
        int last = denial;
        while (is(last + 1, Role.DENIAL) && !words.get(last + 1).has(Token.COMMA)) {
            last++;
        }
        boolean order = isOrder(denial);
        boolean worked = false;
        for (int at = last + 1; at < roles.length && at - last <= LONGEST; at++) {
            if (at > last + 1 && ends(at, denial, order, worked)) {
                return;
            }
            denied[at] = denial;
            worked |= is(at, Role.EFFECT);
        }
    }

    private boolean ends(int at, int denial, boolean order, boolean worked) {
        Token word = words.get(at);
        if (word.has(END) || word.beginsLine()) {
            return true;
        }
        if (word.has(Token.COMMA)) {
            return !goesOnAfterComma(at, order, worked);
        }
        if (is(at, Role.CLAUSE_END)) {
            return true;
        }
        if (is(at, Role.AND)) {
            return !goesOnAfterAnd(at + 1, order, worked);
        }
        return is(denial, Role.BRIEF_DENIAL) && (is(at, Role.PRONOUN) || is(at, Role.CLAUSE_START));
    }

    private boolean goesOnAfterComma(int at, boolean order, boolean worked) {
        if (is(at, Role.OR) || isAside(at)) {
            return true;
        }
        if (is(at, Role.AND)) {
            return goesOnAfterAnd(at + 1, order, worked);
        }
        boolean fresh = is(at, Role.CLAUSE_START) || is(at, Role.CLAUSE_END) || is(at, Role.PRONOUN);
        return !fresh && (!order || worked) && listGoesOn(at);
    }

    /** Whether an "or" still comes before the clause is over. */
    private boolean listGoesOn(int from) {
        for (int at = from; at < roles.length && at - from <= LONGEST_LIST; at++) {
            Token word = words.get(at);
            boolean over = at > from
                    && (word.has(END) || is(at, Role.CLAUSE_END) || is(at, Role.CLAUSE_START));
            if (over) {
                return false;
            }
            if (is(at, Role.OR)) {
                return true;
            }
        }
        return false;
    }

    /** Words between two commas after which the clause goes on: ", however pleasant, can". */
    private boolean isAside(int from) {
        for (int at = from + 1; at < roles.length && at - from <= LONGEST_ASIDE; at++) {
            if (words.get(at).has(Token.COMMA)) {
                return is(at, Role.MODAL) || is(at, Role.AUXILIARY);
            }
        }
        return false;
    }

    private boolean goesOnAfterAnd(int next, boolean order, boolean worked) {
        if (next >= roles.length || is(next, Role.CLAUSE_START) || is(next, Role.PRONOUN)
                || is(next, Role.MODAL) || is(next, Role.TREATMENT) || isFinite(next)) {
            return false;
        }
        return worked || !order && !is(next, Role.VERB);
    }

    /** "and boosts" begins something new after "does not hurt"; "and boost" does not. */
    private boolean isFinite(int at) {
        String form = words.get(at).form();
        return is(at, Role.VERB) && form.endsWith("s") && !form.equals(words.get(at).stem());
    }

    /** A denial without a subject: "Don't wait", "Never put it off". */
    private boolean isOrder(int denial) {
        boolean help = denial > 0 && words.get(denial - 1).stem().equals("do");
        int first = help ? denial - 1 : denial;
        boolean verb = help || words.get(denial).form().equals("don't")
                || words.get(denial).form().equals("never") || is(denial + 1, Role.VERB);
        boolean begins = first == 0
                || words.get(first).has(END | Token.COMMA | Token.NEW_LINE)
                || is(first - 1, Role.CLAUSE_END) || is(first - 1, Role.AND);
        return verb && begins;
    }

    private boolean is(int at, Role role) {
        return at >= 0 && at < roles.length && (roles[at] & role.bit()) != 0;
    }
}
