package dev.stillwater.claims;

/** What a word can do in a sentence; each is a group of the rule pack's words. */
enum WordRole {
    /** The treatment, its parts, its tools and the people who give it. */
    TREATMENT("treatment"),
    /** The body and its parts: what they do is physiology. */
    BODY("body"),
    /** Stress, food, sleep, medicine and the like: what they do credits no treatment. */
    LIFESTYLE("lifestyle"),
    /** What may be promised of any massage: sleep, a good mood, less tension. */
    EVERYDAY("everyday"),
    PRONOUN("pronoun"),
    /** Words that do something, effects among them. */
    VERB("verbs"),
    /** Words for an effect: the groups whose names begin with "do". */
    EFFECT(""),
    /** Words that make something else act: help, allow, let. */
    CAUSATIVE("causative"),
    AUXILIARY("auxiliary"),
    PREPOSITION("preposition"),
    OF("of"),
    BY("by"),
    /** By, while, in: before a deed of who does what the sentence says. */
    BY_DOING("by doing"),
    /** Interrupts, delays, leads to: what follows is a harm, or harmed. */
    HINDERING("hindering"),
    DETERMINER("determiner"),
    DENIAL("denial"),
    NO_DENIAL("no denial"),
    /** Nothing, nobody: a denial, unless a comparison follows. */
    NO_RIVAL("no rival"),
    COMPARISON("comparison"),
    /** A denial of one thing, not of what is done: without. */
    BRIEF_DENIAL("brief denial"),
    CLAUSE_END("clause end"),
    CLAUSE_START("clause start"),
    AND("and"),
    OR("or"),
    SO("so"),
    MODAL("modal"),
    PROMISE("promise"),
    INSTRUMENT("instrument"),
    YOUR("your"),
    SAFETY("safety"),
    CREDITING("crediting"),
    CONNECTIVE("connective"),
    /** Yes, certainly: what was asked is claimed. */
    ASSENT("assent"),
    DENIED_AFTER("denied after"),
    PARTICIPLE("participles"),
    /** What the body does by itself in the passive: made, carried, filtered. */
    NATURAL("natural process"),
    /** Words that do something to what follows, whatever a rule knows of them: absorbs, coaxes, brings. */
    LEADING("leading verb"),
    /** "Including", "such as": what follows are members of what stands before. */
    INCLUDING("including"),
    /** Words that belong to the thing behind them: deep, lasting, full-body. */
    DESCRIBING("describing"),
    /** Words that belong to the thing before them: symptoms, levels; adjectives that follow in Spanish. */
    TAIL("tail");

    private final String group;

    WordRole(String group) {
        this.group = group;
    }

    String group() {
        return group;
    }

    long bit() {
        return 1L << ordinal();
    }
}
