package dev.stillwater.claims;

import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.IntObjectMap;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Says which wordings can find anything in a sentence: those of whose effects and objects something stands there. */
final class WordingIndex {

    private static final BitSet NONE = new BitSet();

    private final List<CompiledWording> wordings;
    private final IntObjectMap<BitSet> byEffect;
    private final IntObjectMap<BitSet> byObject;
    private final BitSet withoutObject = new BitSet();

    WordingIndex(List<CompiledWording> wordings) {
        this.wordings = List.copyOf(wordings);
        this.byEffect = byGroup(CompiledWording::effect);
        this.byObject = byGroup(CompiledWording::object);
        for (int i = 0; i < wordings.size(); i++) {
            withoutObject.set(i, wordings.get(i).wording().object().isEmpty());
        }
    }

    private IntObjectMap<BitSet> byGroup(Function<CompiledWording, int[]> words) {
        IntObjectMap<BitSet> byGroup = new IntObjectHashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            for (int group : words.apply(wordings.get(i))) {
                byGroup.putIfAbsent(group, new BitSet());
                byGroup.get(group).set(i);
            }
        }
        return byGroup;
    }

    /** Those that can, in the order in which they were given. */
    void in(Marks marks, Consumer<CompiledWording> action) {
        BitSet can = new BitSet(wordings.size());
        BitSet acted = new BitSet(wordings.size());
        acted.or(withoutObject);
        marks.forEach((group, spans) -> {
            can.or(byEffect.getOrDefault(group, NONE));
            acted.or(byObject.getOrDefault(group, NONE));
        });
        can.and(acted);
        can.stream().mapToObj(wordings::get).forEach(action);
    }
}
