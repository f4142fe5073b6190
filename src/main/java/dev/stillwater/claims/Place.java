package dev.stillwater.claims;

/** The kinds of places where a rule can look. */
public enum Place {
    /** A name: of a treatment, a combination, an enhancement, a tag. */
    NAME,
    /** A section's title or a heading inside a text. */
    TITLE,
    /** Running text, lists, captions and alternative texts. */
    BODY
}
