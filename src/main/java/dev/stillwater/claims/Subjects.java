package dev.stillwater.claims;

/**
 * Finds who has an effect: the treatment (or a pronoun, a gerund or an order standing for it), or
 * something else, such as the body itself or a way of living.
 */
final class Subjects {

    private static final int FARTHEST = 40;
    private static final int FARTHEST_INSTRUMENT = 16;
    private static final int LONGEST_DESCRIPTION = 2;
    private static final int END = Token.SEMICOLON | Token.STOP;

    private final Sentence sentence;

    private Subjects(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether what the words say is said of the treatment. */
    static boolean creditsTreatment(Sentence sentence, Span effect, Span whole) {
        return new Subjects(sentence).of(effect, whole) != Subject.OTHER;
    }

    /** Whether the effect happens to the object: passive, or something that the object does. */
    static boolean creditsTreatmentWithChange(Sentence sentence, Span effect, Span whole) {
        return new Subjects(sentence).ofChange(effect, whole) != Subject.OTHER;
    }

    /** What a sentence is about, for the sentence after it. */
    static Subject topic(Sentence sentence) {
        if (sentence.has(Role.TREATMENT)) {
            return Subject.TREATMENT;
        }
        if (sentence.has(Role.BODY) || sentence.has(Role.LIFESTYLE)) {
            return sentence.around().credited() ? Subject.TREATMENT : Subject.OTHER;
        }
        return sentence.is(0, Role.PRONOUN) ? sentence.around().before() : Subject.NOBODY;
    }

    private Subject of(Span effect, Span whole) {
        Found found = before(effect.first());
        if (found.subject == Subject.TREATMENT) {
            return Subject.TREATMENT;
        }
        Subject instrument = instrument(whole.last() + 1);
        if (found.subject == Subject.NOBODY) {
            return instrument == Subject.NOBODY ? inherited(found) : instrument;
        }
        boolean promised = found.body && (instrument == Subject.TREATMENT || labelled(found.at)
                || sentence.around().credited() || followsFrom(Subject.TREATMENT) || promises(found.at, effect));
        return promised ? Subject.TREATMENT : Subject.OTHER;
    }

    private Subject ofChange(Span effect, Span whole) {
        Subject instrument = instrument(whole.last() + 1);
        if (instrument != Subject.NOBODY) {
            return instrument;
        }
        boolean credited = sentence.around().credited() || labelled(whole.first())
                || sentence.has(Role.TREATMENT) || followsFrom(Subject.TREATMENT);
        if (credited) {
            return Subject.TREATMENT;
        }
        boolean natural = sentence.is(effect.first(), Role.NATURAL) && !sentence.has(Role.YOUR)
                && sentence.around().before() != Subject.TREATMENT;
        return natural || sentence.has(Role.LIFESTYLE) || followsFrom(Subject.OTHER)
                ? Subject.OTHER : Subject.NOBODY;
    }

    /** Nobody is named: a pronoun means what the sentence before was about. */
    private Subject inherited(Found found) {
        if (found.ofBody && !sentence.around().credited()) {
            return Subject.OTHER;
        }
        return found.pronoun ? sentence.around().before() : Subject.NOBODY;
    }

    /** Walks back from the effect to the nearest word that can be its subject. */
    private Found before(int effect) {
        Found found = new Found();
        for (int at = effect - 1; at >= 0 && effect - at <= FARTHEST; at--) {
            if (sentence.word(at + 1).has(END)) {
                return found;
            }
            if (sentence.is(at, Role.TREATMENT)) {
                return found.be(Subject.TREATMENT, at);
            }
            found.pronoun |= sentence.is(at, Role.PRONOUN);
            if (sentence.is(at, Role.BODY) || sentence.is(at, Role.LIFESTYLE)) {
                int first = phraseStart(at);
                Governor governor = governor(first, at, effect);
                if (governor == Governor.NONE) {
                    return besideTreatment(first) ? found.be(Subject.TREATMENT, at) : other(found, at, first);
                }
                found.ofBody |= governor == Governor.OF;
                at = first;
            }
        }
        return found;
    }

    private Found other(Found found, int at, int first) {
        if (sentence.is(first - 1, Role.SO) && !sentence.has(Role.LIFESTYLE)) {
            return found.be(Subject.TREATMENT, at);
        }
        found.body = sentence.is(at, Role.BODY);
        return found.be(Subject.OTHER, at);
    }

    private int phraseStart(int at) {
        Role role = sentence.is(at, Role.BODY) ? Role.BODY : Role.LIFESTYLE;
        int first = at;
        while (sentence.is(first - 1, role) && !sentence.word(first).has(Token.COMMA)) {
            first--;
        }
        return first;
    }

    /** What a noun depends on, so that it cannot be the subject itself. */
    private Governor governor(int first, int last, int effect) {
        int at = first - 1;
        for (int skipped = 0; at >= 0 && skipped <= LONGEST_DESCRIPTION; at--) {
            if (sentence.word(at + 1).has(END | Token.COMMA | Token.COLON | Token.DASH | Token.NEW_LINE)) {
                return Governor.NONE;
            }
            if (sentence.is(at, Role.PREPOSITION)) {
                return sentence.is(at, Role.OF) ? Governor.OF : Governor.PREPOSITION;
            }
            if (sentence.is(at, Role.CAUSATIVE)) {
                return Governor.VERB;
            }
            if (sentence.is(at, Role.VERB)) {
                return verb(at, last, effect);
            }
            boolean yours = sentence.is(at, Role.YOUR);
            if (sentence.is(at, Role.AND) || sentence.is(at, Role.CLAUSE_START) && !yours
                    || sentence.is(at, Role.CLAUSE_END) || sentence.is(at, Role.SO)) {
                return Governor.NONE;
            }
            skipped += sentence.is(at, Role.DETERMINER) || yours ? 0 : 1;
        }
        return Governor.NONE;
    }

    /** "Getting enough sleep" is a way of living, although sleep is its object. */
    private Governor verb(int at, int last, int effect) {
        boolean gerund = sentence.word(at).form().endsWith("ing")
                && (at == 0 || sentence.word(at).has(Token.COMMA | Token.NEW_LINE));
        boolean subject = gerund && sentence.is(last, Role.LIFESTYLE)
                && sentence.next(Role.AND, last, effect) < 0;
        return subject ? Governor.NONE : Governor.VERB;
    }

    /** "massage and a good diet" */
    private boolean besideTreatment(int first) {
        int at = first - 1;
        while (at >= 0 && first - at <= 4 && !sentence.is(at, Role.AND)) {
            at--;
        }
        return sentence.is(at, Role.AND)
                && (sentence.is(at - 1, Role.TREATMENT) || sentence.is(at - 2, Role.TREATMENT))
                && sentence.next(Role.VERB, at, first) < 0;
    }

    /** "with every session", "by the liver", "through exercise" */
    private Subject instrument(int from) {
        int to = Math.min(sentence.size(), from + FARTHEST_INSTRUMENT);
        boolean by = false;
        for (int at = from; at < to && !sentence.word(at).has(END | Token.COLON); at++) {
            by |= sentence.is(at, Role.INSTRUMENT);
            if (sentence.is(at, Role.TREATMENT)) {
                return Subject.TREATMENT;
            }
            if (by && (sentence.is(at, Role.LIFESTYLE) || sentence.is(at, Role.BODY) && agent(at))) {
                return Subject.OTHER;
            }
        }
        return Subject.NOBODY;
    }

    private boolean agent(int at) {
        for (int before = at - 1; before >= 0 && at - before <= 4; before--) {
            if (sentence.is(before, Role.BY)) {
                return true;
            }
        }
        return false;
    }

    /** A label before a colon that credits the treatment. */
    private boolean labelled(int at) {
        for (int i = at; i > 0 && at - i <= FARTHEST; i--) {
            if (sentence.word(i).has(Token.COLON)) {
                return sentence.next(Role.CREDITING, 0, i) >= 0
                        || sentence.next(Role.EFFECT, 0, i) >= 0;
            }
        }
        return false;
    }

    /** "As a result, ..." */
    private boolean followsFrom(Subject subject) {
        return sentence.is(0, Role.CONNECTIVE) && sentence.around().before() == subject;
    }

    /** "Your body will heal": no plain fact, but a promise to the reader. */
    private boolean promises(int subject, Span effect) {
        int first = phraseStart(subject);
        boolean yours = sentence.is(first - 1, Role.YOUR) || sentence.is(first - 2, Role.YOUR)
                || sentence.is(first, Role.YOUR);
        return yours && sentence.next(Role.PROMISE, subject, effect.last() + 1) >= 0;
    }

    private enum Governor {
        NONE,
        VERB,
        PREPOSITION,
        OF
    }

    private static final class Found {
        private Subject subject = Subject.NOBODY;
        private int at = -1;
        private boolean pronoun;
        private boolean body;
        private boolean ofBody;

        Found be(Subject found, int place) {
            subject = found;
            at = place;
            return this;
        }
    }
}
