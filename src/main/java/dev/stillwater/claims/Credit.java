package dev.stillwater.claims;

/** What a heading or a label says of what stands below it. */
enum Credit {
    NONE,
    /** "Not suitable with": it says when to be careful, or denies. */
    WARNED,
    /** "Lymphatic drainage": it names the treatment. */
    NAMED,
    /** "What happens", "Boosts lymphocytes": it promises something, though it does not say of what. */
    HINTED,
    /** "What massage does": it credits the treatment with something. */
    PROMISED;

    static Credit of(Sentence said) {
        if (said.denied()[0] >= 0 || said.has(WordRole.SAFETY)) {
            return WARNED;
        }
        boolean treatment = said.has(WordRole.TREATMENT);
        if (!treatment && isOfBody(said)) {
            return NONE;
        }
        if (said.has(WordRole.CREDITING) || doesSomething(said)) {
            boolean whose = treatment || said.has(WordRole.PRONOUN);
            return whose && !asks(said) ? PROMISED : HINTED;
        }
        return treatment ? NAMED : NONE;
    }

    /** "Do you need a detox?" promises less than "Why a detox?" */
    private static boolean asks(Sentence said) {
        return said.question() && (said.is(0, WordRole.AUXILIARY) || said.is(0, WordRole.MODAL));
    }

    /** "Relieves pain"; not "The pump". */
    private static boolean doesSomething(Sentence said) {
        int effect = said.next(WordRole.EFFECT, 0, said.size());
        return effect >= 0 && !said.is(effect - 1, WordRole.DETERMINER);
    }

    /** "How the lymphatic system works", "What your liver does": about the body itself. */
    private static boolean isOfBody(Sentence said) {
        int body = said.next(WordRole.BODY, 0, said.size());
        return body >= 0 && said.next(WordRole.EFFECT, 0, body) < 0 && said.next(WordRole.CAUSATIVE, 0, body) < 0
                && (said.is(0, WordRole.CREDITING) || said.is(body - 1, WordRole.DETERMINER) || said.is(body - 1, WordRole.YOUR));
    }

    boolean promises() {
        return compareTo(HINTED) >= 0;
    }

    /** "Skin" below "What massage does": its items belong to the promise, plain facts in it do not. */
    Credit divided() {
        return this == PROMISED ? HINTED : this;
    }

    /** "Benefits" below "Lymphatic drainage": it is clear whose. */
    Credit of(Credit above) {
        return this == HINTED && (above == NAMED || above == PROMISED) ? PROMISED : this;
    }

    /** What a label below a heading says: a warning stays one, and it credits what the heading credits. */
    Credit under(Credit heading) {
        return this == WARNED || compareTo(heading) >= 0 ? this : heading;
    }
}
