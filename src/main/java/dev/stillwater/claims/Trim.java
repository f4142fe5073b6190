package dev.stillwater.claims;

import java.util.Set;

/**
 * Turns what a rule found into the words that claim: the verb belongs to them and so does the rest
 * of a name ("asthma symptoms"); who does it, and what leads on, does not.
 */
final class Trim {

    private static final Set<String> JOINING = Set.of(
            "to", "for", "from", "while", "as", "with", "in", "at", "by", "against", "que", "en", "de", "a", "con", "por", "para", "sin", "del", "al");

    private static final Set<String> HELPING = Set.of("help", "aid", "assist", "ayud");
    private static final Set<String> BETWEEN = Set.of("to", "you", "in", "a");

    private static final int LONGEST_REACH = 4;
    private static final int BREAK = Token.COMMA | Token.SEMICOLON | Token.COLON | Token.DASH | Token.STOP
            | Token.PAREN | Token.QUOTE;

    private final Sentence sentence;

    private Trim(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The claiming words; at least one is left. */
    static Span of(Sentence sentence, Hit hit) {
        Span found = hit.whole();
        return sentence.place() == Place.NAME ? found : new Trim(sentence).of(hit, found);
    }

    private Span of(Hit hit, Span found) {
        int first = withoutLabel(found);
        int last = found.last();
        if (hit.object() != null && isOnlyNamed(hit.effect(), hit.object())) {
            first = hit.object().first();
        }
        int including = sentence.next(WordRole.INCLUDING, hit.effect().first() + 1, last);
        first = Math.max(first, hit.inFront() && hit.object() != null && including < hit.object().first() ? including + 1 : first);
        first = withoutDoer(first, lastOfDeed(hit, last));
        first = withoutHelp(first, last);
        while (last > first && leadsOn(last, hit.object() == null)) {
            last--;
        }
        return hit.thing() ? new Span(withDescription(withVerb(first)), withRest(last)) : new Span(first, hit.object() == null ? withRest(last) : last);
    }

    /** "Good for: headaches" */
    private int withoutLabel(Span found) {
        for (int at = found.last(); at > found.first(); at--) {
            if (sentence.word(at).has(Token.COLON)) {
                return at;
            }
        }
        return found.first();
    }

    /** "slow strokes ease", "pumping activates", "we treat": the claim begins with what is done. */
    private int withoutDoer(int from, int last) {
        int first = from;
        for (int at = from; at < last; at++) {
            boolean gerund = sentence.word(at).form().endsWith("ing") && sentence.word(at + 1).form().endsWith("s");
            boolean doer = isDoer(at) || gerund && at == first || sentence.word(at).form().equals("we");
            int deed = sentence.is(at + 1, WordRole.MODAL) ? at + 2 : at + 1;
            if (doer && deed <= last && acts(deed)) {
                first = deed;
            }
        }
        return first < last && first > from && sentence.is(first, WordRole.AUXILIARY) ? first + 1 : first;
    }

    /** "helps (you) to relieve pain": the claim begins with what it helps to do. */
    private int withoutHelp(int from, int last) {
        if (!HELPING.contains(sentence.word(from).stem())) {
            return from;
        }
        int at = from + 1;
        while (at < last && BETWEEN.contains(sentence.word(at).form())) {
            at++;
        }
        return at <= last && sentence.is(at, WordRole.VERB) && !sentence.word(at).has(BREAK) ? at : from;
    }

    /** "puts an end to pain", "coaxes stubborn toxins": the verb in front, if nothing else stands between. */
    private int withVerb(int first) {
        boolean noun = isNoun(first);
        if (!isThing(first)) {
            return first;
        }
        if (!noun && (sentence.is(first, WordRole.LEADING) || sentence.is(first, WordRole.EFFECT))) {
            return first;
        }
        for (int at = first - 1; at >= 0 && first - at <= LONGEST_REACH; at--) {
            if (sentence.word(at + 1).has(BREAK | Token.SLASH) || sentence.word(at + 1).beginsLine()) {
                return first;
            }
            if (sentence.is(at, WordRole.LEADING) && !isNoun(at)) {
                return at;
            }
            if (isBarrier(at)) {
                return first;
            }
        }
        return first;
    }

    /** "deep detoxification", "lasting pain relief": what describes a thing belongs to it. */
    private int withDescription(int first) {
        int begin = first;
        while (begin > 0 && sentence.is(begin - 1, WordRole.DESCRIBING)
                && !sentence.word(begin).has(BREAK) && !sentence.word(begin).beginsLine()) {
            begin--;
        }
        return begin;
    }

    private boolean isThing(int at) {
        return !sentence.is(at, WordRole.PREPOSITION) && !sentence.is(at, WordRole.DENIAL)
                && !sentence.is(at, WordRole.INSTRUMENT) && !sentence.is(at, WordRole.TREATMENT);
    }

    private boolean isBarrier(int at) {
        return sentence.is(at, WordRole.TREATMENT) || sentence.is(at, WordRole.AND) || sentence.is(at, WordRole.OR)
                || sentence.is(at, WordRole.AUXILIARY) || sentence.is(at, WordRole.CLAUSE_END)
                || sentence.is(at, WordRole.PRONOUN) || sentence.word(at).form().equals("you") || sentence.is(at, WordRole.DENIAL)
                || sentence.is(at, WordRole.PREPOSITION) && !sentence.is(at, WordRole.OF);
    }

    private boolean isNoun(int at) {
        return sentence.is(at - 1, WordRole.DETERMINER) || sentence.is(at - 1, WordRole.YOUR)
                || sentence.is(at - 1, WordRole.OF);
    }

    private int withRest(int last) {
        int end = last;
        while (end + 1 < sentence.size() && sentence.is(end + 1, WordRole.TAIL)
                && !sentence.word(end + 1).has(BREAK) && !sentence.word(end + 1).beginsLine()) {
            end++;
        }
        return end;
    }

    /** Up to where the doer can stand; nowhere when the effect is what the object does ("my pressure dropped"). */
    private static int lastOfDeed(Hit hit, int last) {
        if (hit.object() == null) {
            return last;
        }
        return hit.effect().first() < hit.object().first() ? hit.effect().last() : -1;
    }

    /** "massage ... immune system": the effect is but the treatment's name, and nothing is said to be done. */
    private boolean isOnlyNamed(Span effect, Span object) {
        boolean apart = object.first() - effect.last() > 1;
        for (int at = effect.first(); apart && at < object.first(); at++) {
            boolean deed = sentence.is(at, WordRole.VERB) || sentence.is(at, WordRole.LEADING) || sentence.is(at, WordRole.AUXILIARY);
            apart = effect.covers(at) ? isDoer(at) : !deed;
        }
        return apart;
    }

    private boolean isDoer(int at) {
        return sentence.is(at, WordRole.TREATMENT) && !sentence.is(at, WordRole.EFFECT);
    }

    private boolean acts(int at) {
        return at < sentence.size() && !sentence.word(at).has(Token.HYPHEN)
                && (sentence.is(at, WordRole.AUXILIARY)
                        || (sentence.is(at, WordRole.VERB) || sentence.is(at, WordRole.LEADING))
                                 && !sentence.word(at).form().endsWith("ing"));
    }

    /** A phrase of its own ("safe for all") may end in such a word; only what joins leads on then. */
    private boolean leadsOn(int at, boolean phrase) {
        return !phrase && (sentence.is(at, WordRole.DETERMINER) || sentence.is(at, WordRole.YOUR))
                || sentence.is(at, WordRole.OF) || sentence.is(at, WordRole.AND)
                || JOINING.contains(sentence.word(at).form());
    }
}
