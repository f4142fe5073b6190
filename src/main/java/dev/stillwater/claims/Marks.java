package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a sentence, by group of phrases, in the order of the words. */
final class Marks {

    private static final int FEW = 16;
    private static final int SPREAD = 0x9E3779B9;

    /**
     * By the number of the group, in a table of open addresses: looked up for every rule in every
     * sentence, of which a page can have very many with hardly a mark.
     */
    private int[] groups = new int[0];
    private @Nullable List<Span>[] spans = newArray(0);
    private int size;

    @SuppressWarnings("unchecked")
    private static @Nullable List<Span>[] newArray(int size) {
        return (List<Span>[]) new List<?>[size];
    }

    /** Adds a find; of two that begin at the same word the longer one counts. */
    void add(int group, Span span) {
        List<Span> found = at(group);
        if (found == null) {
            found = new ArrayList<>(2);
            put(group, found);
        }
        if (!found.isEmpty() && found.getLast().first() == span.first()) {
            if (span.last() > found.getLast().last()) {
                found.set(found.size() - 1, span);
            }
            return;
        }
        found.add(span);
    }

    private void put(int group, List<Span> found) {
        if (2 * (size + 1) > groups.length) {
            int[] formerGroups = groups;
            @Nullable List<Span>[] former = spans;
            groups = new int[Math.max(FEW, 2 * former.length)];
            spans = newArray(groups.length);
            size = 0;
            for (int i = 0; i < former.length; i++) {
                List<Span> kept = former[i];
                if (kept != null) {
                    put(formerGroups[i], kept);
                }
            }
        }
        int at = place(group);
        groups[at] = group;
        spans[at] = found;
        size++;
    }

    /** Where a group stands, or would stand; the table is never full. */
    private int place(int group) {
        int mask = groups.length - 1;
        int at = group * SPREAD >>> 16 & mask;
        while (spans[at] != null && groups[at] != group) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** All finds of several groups, by place. */
    List<Span> of(int[] wanted) {
        List<Span> all = null;
        boolean merged = false;
        for (int group : wanted) {
            List<Span> found = at(group);
            if (found == null) {
                continue;
            }
            merged |= all != null;
            all = all == null ? found : join(all, found);
        }
        if (merged) {
            all.sort(Comparator.comparingInt(Span::first).thenComparingInt(Span::last));
        }
        return all == null ? List.of() : all;
    }

    boolean has(int[] wanted) {
        for (int group : wanted) {
            if (at(group) != null) {
                return true;
            }
        }
        return false;
    }

    /** The groups of which something stands there. */
    BitSet present() {
        BitSet present = new BitSet();
        for (int i = 0; i < groups.length; i++) {
            if (spans[i] != null) {
                present.set(groups[i]);
            }
        }
        return present;
    }

    private @Nullable List<Span> at(int group) {
        return size == 0 ? null : spans[place(group)];
    }

    private static List<Span> join(List<Span> some, List<Span> more) {
        List<Span> all = new ArrayList<>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }
}
