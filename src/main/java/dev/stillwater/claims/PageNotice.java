package dev.stillwater.claims;

import java.util.List;

/**
 * Something about the impression that the page makes as a whole, to be acknowledged by the author.
 * The words for the kind are in the translations, under {@code claims.notice.} and the kind.
 *
 * @param places what gave rise to it, in the order of the page
 */
public record PageNotice(Kind kind, List<Place> places) {

    public PageNotice {
        places = List.copyOf(places);
    }

    /** Why a page deserves a second look. */
    public enum Kind {
        /** Three or more sentences explain the immune system or other workings of the body. */
        PHYSIOLOGY,
        /** A serious disease is named, even if only to advise against the treatment. */
        SERIOUS_DISEASE,
        /** A sentence becomes a claim only through the one before it. */
        CLAIM_BY_CONTEXT
    }

    /**
     * Words on the page.
     *
     * @param text index of the text in {@link Copy#texts()}
     * @param start in characters of the author's text
     * @param end likewise, exclusive
     * @param excerpt the author's own characters
     */
    public record Place(CopyField field, int text, int start, int end, String excerpt) {}
}
