package dev.stillwater.claims;

import java.util.List;

/**
 * A sentence with what stands in it.
 *
 * @param roles what each word can do, as bits of {@link WordRole}
 * @param denied for each word the place of the word that denies it, or -1
 */
record Sentence(
        Block block,
        Place place,
        List<Token> words,
        boolean question,
        Marks marks,
        long[] roles,
        int[] denied,
        Surroundings around) {

    /** The same where what is said is said of the treatment. */
    Sentence credited() {
        return new Sentence(block, place, words, question, marks, roles, denied, new Surroundings(around.before(), Credit.PROMISED, false, false));
    }

    /** The same as an item of a list of what the treatment is for or does. */
    Sentence listed() {
        return new Sentence(block, place, words, question, marks, roles, denied, new Surroundings(around.before(), around.credit(), true, around.bodily()));
    }

    int size() {
        return words.size();
    }

    Token word(int at) {
        return words.get(at);
    }

    boolean is(int at, WordRole role) {
        return at >= 0 && at < roles.length && (roles[at] & role.bit()) != 0;
    }

    boolean has(WordRole role) {
        return next(role, 0, roles.length) >= 0;
    }

    /** The first word with a role from one place up to, not including, another; or -1. */
    int next(WordRole role, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, roles.length); at++) {
            if (is(at, role)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether one of these marks stands before any word of a stretch. */
    boolean gap(int bits, int from, int to) {
        for (int at = from; at <= to; at++) {
            if (words.get(at).has(bits)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the sentence inherits.
     *
     * @param before what the sentence before was about
     * @param credit what the headings and labels above say of the treatment
     * @param listed whether it is an item of a list of what the treatment is for or does
     * @param bodily whether it is an item of a list of what the body itself does
     */
    record Surroundings(Subject before, Credit credit, boolean listed, boolean bodily) {

        boolean credited() {
            return credit.compareTo(Credit.NAMED) >= 0;
        }

        /** A list below it says for whom the treatment is not, or what to tell. */
        boolean warned() {
            return credit == Credit.WARNED;
        }

        /** Even plain facts about the body tell what the treatment does. */
        boolean promised() {
            return credit.promises();
        }
    }
}
