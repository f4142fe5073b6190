package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a sentence, by group of phrases, in the order of the words. */
final class Marks {

    private static final int GROUPS = 1024;

    /** By the number of the group: looked up for every rule in every sentence. */
    private @Nullable List<Span>[] byGroup = newArray(GROUPS);

    private boolean empty = true;

    @SuppressWarnings("unchecked")
    private static @Nullable List<Span>[] newArray(int size) {
        return (List<Span>[]) new List<?>[size];
    }

    /** Adds a find; of two that begin at the same word the longer one counts. */
    void add(int group, Span span) {
        empty = false;
        if (group >= byGroup.length) {
            byGroup = Arrays.copyOf(byGroup, Math.max(group + 1, byGroup.length * 2));
        }
        List<Span> spans = byGroup[group];
        if (spans == null) {
            spans = new ArrayList<>(2);
            byGroup[group] = spans;
        }
        if (!spans.isEmpty() && spans.getLast().first() == span.first()) {
            if (span.last() > spans.getLast().last()) {
                spans.set(spans.size() - 1, span);
            }
            return;
        }
        spans.add(span);
    }

    boolean isEmpty() {
        return empty;
    }

    /** All finds of several groups, by place. */
    List<Span> of(int[] groups) {
        List<Span> all = null;
        boolean merged = false;
        for (int group : groups) {
            List<Span> spans = at(group);
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
            if (at(group) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable List<Span> at(int group) {
        return group < byGroup.length ? byGroup[group] : null;
    }

    private static List<Span> join(List<Span> some, List<Span> more) {
        List<Span> all = new ArrayList<>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }
}
