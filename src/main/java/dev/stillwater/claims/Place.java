package dev.stillwater.claims;

/** The kinds of places where a rule can look. */
public enum Place {
    /** A name: of a treatment, a combination, an enhancement, a tag. */
    NAME,
    /** The title of a section of the menu. */
    TITLE,
    /** Running text with its headings and lists, captions and alternative texts. */
    BODY
}
