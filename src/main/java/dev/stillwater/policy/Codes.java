package dev.stillwater.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the records of a policy share: reading short forms, and collections that never change. */
public final class Codes {

    private Codes() {}

    /** The number behind a prefix. */
    static int number(String text, String prefix) {
        if (!text.startsWith(prefix)) {
            throw new IllegalArgumentException("Expected " + prefix + "<number>, not " + text);
        }
        return Integer.parseInt(text.substring(prefix.length()));
    }

    // A list that is left out of a document reads as an empty one; hence the nullable arguments.

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    public static <T extends Comparable<T>> SortedSet<T> sorted(@Nullable Collection<T> given) {
        return given == null || given.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(given));
    }

    public static <K extends Comparable<K>, V> SortedMap<K, V> sorted(@Nullable Map<K, V> given) {
        return given == null || given.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }
}
