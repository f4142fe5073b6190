package dev.stillwater.claims;

/**
 * A heading, a list item or a paragraph of a text.
 *
 * @param start in the plain text
 * @param end in the plain text, exclusive
 * @param level of a heading, 1 to 6; 0 for anything else
 */
record Block(Kind kind, int start, int end, int level) {

    enum Kind {
        HEADING,
        ITEM,
        PARAGRAPH
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }
}
