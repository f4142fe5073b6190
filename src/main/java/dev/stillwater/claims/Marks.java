package dev.stillwater.claims;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** What stands in a sentence, by group of phrases, in the order of the words. */
final class Marks {

    /** Most of what is asked for does not stand there, and is answered by one bit. */
    private final BitSet present;
    private final int[] groups;
    private final List<List<Span>> found;

    private Marks(BitSet present, int[] groups, List<List<Span>> found) {
        this.present = present;
        this.groups = groups;
        this.found = found;
    }

    /** All finds of several groups, by place. */
    List<Span> of(int[] wanted) {
        List<Span> all = null;
        boolean merged = false;
        for (int group : wanted) {
            if (!present.get(group)) {
                continue;
            }
            List<Span> some = found.get(Arrays.binarySearch(groups, group));
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
            if (present.get(group)) {
                return true;
            }
        }
        return false;
    }

    /** All finds, group by group. */
    void forEach(ObjIntConsumer<List<Span>> action) {
        for (int i = 0; i < groups.length; i++) {
            action.accept(found.get(i), groups[i]);
        }
    }

    private static List<Span> join(List<Span> some, List<Span> more) {
        List<Span> all = new ArrayList<>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }

    /** Takes the finds of one sentence after the other; too large for one of each sentence. */
    static final class Collector {

        private final @Nullable List<Span>[] found;
        private final IntArrayList groups = new IntArrayList();

        /** @param groups how many groups can be found: their numbers are smaller */
        @SuppressWarnings({"unchecked", "rawtypes"})
        Collector(int groups) {
            this.found = new List[groups];
        }

        /** Adds a find; of two that begin at the same word the longer one counts. */
        void add(int group, Span span) {
            List<Span> before = found[group];
            if (before == null) {
                found[group] = before = new ArrayList<>(2);
                groups.add(group);
            } else if (before.getLast().first() == span.first()) {
                if (span.last() > before.getLast().last()) {
                    before.set(before.size() - 1, span);
                }
                return;
            }
            before.add(span);
        }

        /** What was found, and begins anew. */
        Marks taken() {
            int[] all = groups.toArray();
            Arrays.sort(all);
            BitSet present = new BitSet();
            List<List<Span>> spans = new ArrayList<>(all.length);
            for (int group : all) {
                present.set(group);
                spans.add(found[group]);
                found[group] = null;
            }
            groups.clear();
            return new Marks(present, all, spans);
        }
    }
}
