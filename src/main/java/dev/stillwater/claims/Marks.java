package dev.stillwater.claims;

import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.procedures.IntObjectProcedure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands in a sentence, by group of phrases, in the order of the words. */
final class Marks {

    /** Groups of which something stands in a usual sentence. */
    private static final int USUAL = 150;

    private final IntObjectHashMap<List<Span>> found = new IntObjectHashMap<>(USUAL, 0.5);

    /** Adds a find; of two that begin at the same word the longer one counts. */
    void add(int group, Span span) {
        List<Span> before = found.get(group);
        if (before == null) {
            found.put(group, before = new ArrayList<>(2));
        } else if (before.getLast().first() == span.first()) {
            if (span.last() > before.getLast().last()) {
                before.set(before.size() - 1, span);
            }
            return;
        }
        before.add(span);
    }

    /** All finds of several groups, by place. */
    List<Span> of(int[] wanted) {
        List<Span> all = null;
        boolean merged = false;
        for (int group : wanted) {
            List<Span> some = found.get(group);
            if (some == null) {
                continue;
            }
            merged |= all != null;
            all = all == null ? some : join(all, some);
        }
        if (merged) {
            all.sort(Comparator.comparingInt(Span::first).thenComparingInt(Span::last));
        }
        return all == null ? List.of() : all;
    }

    boolean has(int[] wanted) {
        for (int group : wanted) {
            if (found.containsKey(group)) {
                return true;
            }
        }
        return false;
    }

    /** All finds, group by group. */
    void forEach(IntObjectProcedure<List<Span>> action) {
        found.forEach(action);
    }

    private static List<Span> join(List<Span> some, List<Span> more) {
        List<Span> all = new ArrayList<>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }
}
