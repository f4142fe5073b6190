package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in a sentence, by group of phrases, in the order of the words. */
final class Marks {

    private final Map<Integer, List<Span>> byGroup = new HashMap<>();

    /** Adds a find; of two that begin at the same word the longer one counts. */
    void add(int group, Span span) {
        List<Span> spans = byGroup.computeIfAbsent(group, unused -> new ArrayList<>(2));
        if (!spans.isEmpty() && spans.getLast().first() == span.first()) {
            if (span.last() > spans.getLast().last()) {
                spans.set(spans.size() - 1, span);
            }
            return;
        }
        spans.add(span);
    }

    boolean isEmpty() {
        return byGroup.isEmpty();
    }

    /** All finds of several groups, by place. */
    List<Span> of(int[] groups) {
        List<Span> all = null;
        boolean merged = false;
        for (int group : groups) {
            List<Span> spans = byGroup.get(group);
            if (spans == null) {
                continue;
            }
            merged |= all != null;
            all = all == null ? spans : join(all, spans);
        }
        if (merged) {
            all.sort(Comparator.comparingInt(Span::first).thenComparingInt(Span::last));
        }
        return all == null ? List.of() : all;
    }

    boolean has(int[] groups) {
        for (int group : groups) {
            if (byGroup.containsKey(group)) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> join(List<Span> some, List<Span> more) {
        List<Span> all = new ArrayList<>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }
}
