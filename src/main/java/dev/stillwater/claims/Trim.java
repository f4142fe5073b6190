package dev.stillwater.claims;

/** Takes from what a rule found the words at its edges that claim nothing: who does it, and what leads on. */
final class Trim {

    private Trim() {}

    /** The claiming words; at least one is left. */
    static Span of(Sentence sentence, Span found) {
        if (sentence.place() == Place.NAME || found.length() < 2) {
            return found;
        }
        int first = found.first();
        int last = found.last();
        if (isDoer(sentence, first) && acts(sentence, first + 1) && first + 1 < last) {
            first++;
            if (sentence.is(first, WordRole.AUXILIARY) && first < last) {
                first++;
            }
        }
        while (last > first && leadsOn(sentence, last)) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean isDoer(Sentence sentence, int at) {
        return sentence.is(at, WordRole.TREATMENT) && !sentence.is(at, WordRole.EFFECT);
    }

    private static boolean acts(Sentence sentence, int at) {
        return !sentence.word(at).has(Token.HYPHEN)
                && (sentence.is(at, WordRole.AUXILIARY) || sentence.is(at, WordRole.VERB) && !sentence.word(at).form().endsWith("ing"));
    }

    private static boolean leadsOn(Sentence sentence, int at) {
        return sentence.is(at, WordRole.DETERMINER) || sentence.is(at, WordRole.YOUR) || sentence.is(at, WordRole.OF)
                || sentence.is(at, WordRole.AND) || sentence.word(at).form().equals("to");
    }
}
