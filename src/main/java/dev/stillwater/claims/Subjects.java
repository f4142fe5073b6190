package dev.stillwater.claims;

/**
 * Finds who has an effect: the treatment (or a pronoun, a gerund or an order standing for it), or
 * something else, such as the body itself or a way of living.
 */
final class Subjects {

    private static final int FARTHEST = 40;
    private static final int FARTHEST_INSTRUMENT = 16;
    private static final int LONGEST_ASIDE = 8;
    private static final int END = Token.SEMICOLON | Token.STOP;

    private final Sentence sentence;
    private final Nouns nouns;

    private Subjects(Sentence sentence) {
        this.sentence = sentence;
        this.nouns = new Nouns(sentence);
    }

    /** Whether what the words say is said of the treatment. */
    static boolean creditsTreatment(Sentence sentence, Span effect, Span whole) {
        return new Subjects(sentence).of(effect, whole) != Subject.OTHER;
    }

    /** Whether the effect happens to the object: passive, or something that the object does. */
    static boolean creditsTreatmentWithChange(Sentence sentence, Span effect, Span whole) {
        return new Subjects(sentence).ofChange(effect, whole) != Subject.OTHER;
    }

    private Subject of(Span effect, Span whole) {
        Found found = before(whole.first());
        if (found.subject == Subject.TREATMENT) {
            return Subject.TREATMENT;
        }
        Subject instrument = instrument(whole.last() + 1, found.pronoun);
        if (found.subject == Subject.NOBODY) {
            return instrument == Subject.NOBODY ? inherited(found) : instrument;
        }
        boolean promised = found.body && (instrument == Subject.TREATMENT || labelled(found.at)
                || isPromised() || followsFrom(Subject.TREATMENT) || promises(found.at, effect));
        return promised ? Subject.TREATMENT : Subject.OTHER;
    }

    private Subject ofChange(Span effect, Span whole) {
        Subject instrument = instrument(whole.last() + 1, false);
        if (instrument != Subject.NOBODY) {
            return instrument;
        }
        int verb = whole.first() - 1;
        if (sentence.is(verb, WordRole.NATURAL) && sentence.is(verb, WordRole.EFFECT) && !sentence.is(verb - 1, WordRole.DETERMINER)) {
            return of(effect, new Span(verb, whole.last()));
        }
        boolean credited = isPromised() || labelled(whole.first())
                || sentence.has(WordRole.TREATMENT) || followsFrom(Subject.TREATMENT);
        if (credited) {
            return Subject.TREATMENT;
        }
        boolean natural = sentence.is(effect.first(), WordRole.NATURAL) && !sentence.has(WordRole.YOUR)
                && sentence.around().before() != Subject.TREATMENT;
        boolean lived = sentence.next(WordRole.LIFESTYLE, 0, whole.first()) >= 0;
        return natural || lived || followsFrom(Subject.OTHER)
                ? Subject.OTHER : Subject.NOBODY;
    }

    /** Nobody is named: a pronoun means what the sentence before was about. */
    private Subject inherited(Found found) {
        if (found.means || sentence.around().bodily() || found.ofBody && !sentence.around().credited()) {
            return Subject.OTHER;
        }
        return found.pronoun ? sentence.around().before() : Subject.NOBODY;
    }

    /** Walks back from the effect to the nearest word that can be its subject. */
    private Found before(int effect) {
        Found found = new Found();
        for (int at = effect - 1; at >= 0 && effect - at <= FARTHEST; at--) {
            if (sentence.word(at + 1).has(END) || beginsClause(at + 1) || isLabel(at, effect)) {
                return found;
            }
            if (sentence.word(at + 1).has(Token.DASH)) {
                at = beforeAside(at);
            }
            if (sentence.is(at, WordRole.TREATMENT)) {
                return found.be(Subject.TREATMENT, at);
            }
            if (sentence.is(at, WordRole.BY_DOING) && isDeed(at + 1)) {
                at = mainVerb(at);
                continue;
            }
            found.pronoun |= sentence.is(at, WordRole.PRONOUN);
            if (sentence.is(at, WordRole.PRONOUN) && acts(at + 1)) {
                return sentence.next(WordRole.TREATMENT, 0, at) < 0 ? found : found.be(Subject.TREATMENT, at);
            }
            found.ofBody &= !sentence.is(at, WordRole.VERB);
            boolean other = sentence.is(at, WordRole.BODY) || sentence.is(at, WordRole.LIFESTYLE);
            if (other && !(at == effect - 1 && isNominal(effect)) && !nouns.isListed(at, effect)) {
                int first = nouns.start(at);
                Nouns.Governor governor = nouns.governor(first, at, effect);
                if (governor == Nouns.Governor.NONE) {
                    return nouns.isBesideTreatment(first) ? found.be(Subject.TREATMENT, at) : other(found, at, first);
                }
                found.ofBody |= governor == Nouns.Governor.OF;
                found.means |= sentence.is(at, WordRole.LIFESTYLE) && sentence.is(first - 1, WordRole.INSTRUMENT);
                at = first;
            }
        }
        return found;
    }

    /** "Stress reduction: lowers cortisol": what stands before the colon says what it does, not who. */
    private boolean isLabel(int last, int effect) {
        return sentence.word(last + 1).has(Token.COLON)
                && (sentence.is(last, WordRole.EFFECT) || onlyThings(last + 1, effect));
    }

    /** "cortisol \u2013 a stress hormone \u2013 while": what stands between two dashes does nothing. */
    private int beforeAside(int last) {
        for (int at = last; at > 0 && last - at <= LONGEST_ASIDE; at--) {
            if (sentence.word(at).has(Token.DASH)) {
                return at - 1;
            }
        }
        return last;
    }

    /** "speeds recovery after surgery by easing": who eases is who speeds. */
    private int mainVerb(int before) {
        int at = before - 1;
        while (at >= 0 && !acts(at) && !sentence.is(at, WordRole.EFFECT)) {
            at--;
        }
        return at;
    }

    /** "..., while the warmth improves": somebody else than before the comma. */
    private boolean beginsClause(int at) {
        return sentence.word(at).has(Token.COMMA) && sentence.is(at, WordRole.CLAUSE_END)
                && (sentence.is(at + 1, WordRole.DETERMINER) || sentence.is(at + 1, WordRole.YOUR));
    }

    private boolean acts(int at) {
        return sentence.is(at, WordRole.VERB) || sentence.is(at, WordRole.MODAL) || sentence.is(at, WordRole.AUXILIARY);
    }

    private boolean onlyThings(int from, int effect) {
        for (int at = from; at <= effect; at++) {
            if ((acts(at) || at == effect) && !isThing(at)) {
                return false;
            }
        }
        return true;
    }

    /** "Immune system: stimulation of ...", "Legs: reduced ..." */
    private boolean isThing(int effect) {
        return isNominal(effect) || sentence.is(effect, WordRole.PARTICIPLE) || sentence.word(effect).form().endsWith("ed");
    }

    /** "body detoxification": no body that does something. */
    private boolean isNominal(int effect) {
        String form = sentence.word(effect).form();
        return form.endsWith("tion") || form.endsWith("cion") || form.endsWith("ment");
    }

    private Found other(Found found, int at, int first) {
        if (sentence.is(at, WordRole.LIFESTYLE) && sentence.word(Math.max(0, first - 1)).form().equals("our")) {
            return found.be(Subject.TREATMENT, at);
        }
        if (sentence.is(first - 1, WordRole.TREATMENT) && !sentence.word(first).has(END | Token.COMMA | Token.COLON | Token.DASH)) {
            return found.be(Subject.TREATMENT, at);
        }
        boolean follows = sentence.is(first - 1, WordRole.SO) || beginsWithMeans();
        if (follows && !sentence.has(WordRole.LIFESTYLE)) {
            return found.be(Subject.TREATMENT, at);
        }
        found.body = sentence.is(at, WordRole.BODY);
        return found.be(Subject.OTHER, at);
    }

    /** "By easing tension, your body can ..." */
    private boolean beginsWithMeans() {
        return sentence.is(0, WordRole.INSTRUMENT) && sentence.is(1, WordRole.EFFECT);
    }

    /**
     * "with every session", "by the liver", "through exercise"
     *
     * @param pronoun whether it is said of "it" or "this", which then does what stands behind "by" as well
     */
    private Subject instrument(int from, boolean pronoun) {
        int to = Math.min(sentence.size(), from + FARTHEST_INSTRUMENT);
        boolean by = false;
        for (int at = from; at < to && !sentence.word(at).has(END | Token.COLON); at++) {
            if (at > from && (beginsAnother(at) || sentence.is(at, WordRole.AND) && sentence.is(at + 1, WordRole.DENIAL))) {
                return Subject.NOBODY;
            }
            by = sentence.is(at, WordRole.INSTRUMENT) || by && !(pronoun && isDeed(at));
            if (sentence.is(at, WordRole.TREATMENT)) {
                return Subject.TREATMENT;
            }
            if (by && (sentence.is(at, WordRole.LIFESTYLE) || sentence.is(at, WordRole.BODY) && agent(at))) {
                return Subject.OTHER;
            }
        }
        return Subject.NOBODY;
    }

    /** ", improved mood": the next of a list, with which the words before it have nothing to do. */
    private boolean beginsAnother(int at) {
        return sentence.word(at).has(Token.COMMA) && sentence.is(at, WordRole.EFFECT);
    }

    private boolean agent(int at) {
        int before = at - 1;
        while (before >= 0 && at - before <= 4 && !sentence.is(before, WordRole.BY)
                && !sentence.is(before, WordRole.VERB)) {
            before--;
        }
        return sentence.is(before, WordRole.BY) && !isDeed(before + 1);
    }

    /** "by stimulating", "by distributing" */
    private boolean isDeed(int at) {
        return sentence.is(at, WordRole.EFFECT) || sentence.is(at - 1, WordRole.BY) && sentence.word(at).form().endsWith("ing");
    }

    /** A label before a colon that credits the treatment. */
    private boolean labelled(int at) {
        for (int i = at; i > 0 && at - i <= FARTHEST; i--) {
            if (sentence.word(i).has(Token.COLON)) {
                return sentence.next(WordRole.CREDITING, 0, i) >= 0
                        || sentence.next(WordRole.EFFECT, 0, i) >= 0;
            }
        }
        return false;
    }

    /** Below "Why massage" plain facts are a promise, below "What happens inside" only those about the reader. */
    private boolean isPromised() {
        return sentence.around().credit() == Credit.PROMISED
                || sentence.around().promised() && (sentence.block().kind() == Block.Kind.ITEM || sentence.has(WordRole.YOUR));
    }

    /** "As a result, ..." */
    private boolean followsFrom(Subject subject) {
        return sentence.is(0, WordRole.CONNECTIVE) && sentence.around().before() == subject;
    }

    /** "Your body will heal": no plain fact, but a promise to the reader. */
    private boolean promises(int subject, Span effect) {
        int first = nouns.start(subject);
        boolean yours = sentence.is(first - 1, WordRole.YOUR) || sentence.is(first - 2, WordRole.YOUR)
                || sentence.is(first, WordRole.YOUR);
        return yours && sentence.next(WordRole.PROMISE, subject, effect.last() + 1) >= 0;
    }

    private static final class Found {
        private Subject subject = Subject.NOBODY;
        private int at = -1;
        private boolean pronoun;
        private boolean body;
        private boolean ofBody;
        private boolean means;

        Found be(Subject found, int place) {
            subject = found;
            at = place;
            return this;
        }
    }
}
