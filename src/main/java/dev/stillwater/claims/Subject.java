package dev.stillwater.claims;

/** Who does what a sentence says. */
enum Subject {
    /** The treatment, or something that stands for it. */
    TREATMENT,
    /** Something else: the body itself, or how somebody lives. */
    OTHER,
    /** Nobody in particular: an order, a label, a gerund. */
    NOBODY
}
