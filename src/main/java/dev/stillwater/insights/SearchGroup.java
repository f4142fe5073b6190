package dev.stillwater.insights;

import java.util.List;

/**
 * What a search found of one kind.
 *
 * @param hits the first few
 * @param count how many there are
 * @param path the list that shows all of them
 */
public record SearchGroup(Kind kind, List<SearchHit> hits, long count, String path) {

    public SearchGroup {
        hits = List.copyOf(hits);
    }

    /** What can be searched. */
    public enum Kind {
        TREATMENTS,
        THERAPISTS,
        GUESTS,
        LOCATIONS
    }
}
