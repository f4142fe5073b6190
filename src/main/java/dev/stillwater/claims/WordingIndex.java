package dev.stillwater.claims;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Says which wordings can find anything in a sentence: those of whose effects and objects something stands there. */
final class WordingIndex {

    private static final int[] NONE = {};

    private final List<CompiledWording> wordings;
    /** Numbers of wordings, by group of words. */
    private final int[][] byEffect;
    private final int[][] byObject;
    private final BitSet withoutObject = new BitSet();

    WordingIndex(List<CompiledWording> wordings) {
        this.wordings = List.copyOf(wordings);
        this.byEffect = byGroup(CompiledWording::effect);
        this.byObject = byGroup(CompiledWording::object);
        for (int i = 0; i < wordings.size(); i++) {
            withoutObject.set(i, wordings.get(i).wording().object().isEmpty());
        }
    }

    private int[][] byGroup(Function<CompiledWording, int[]> words) {
        int groups = wordings.stream().map(words).flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
        int[][] byGroup = new int[groups][];
        Arrays.fill(byGroup, NONE);
        for (int i = 0; i < wordings.size(); i++) {
            for (int group : words.apply(wordings.get(i))) {
                byGroup[group] = Arrays.copyOf(byGroup[group], byGroup[group].length + 1);
                byGroup[group][byGroup[group].length - 1] = i;
            }
        }
        return byGroup;
    }

    /** Those that can, in the order in which they were given. */
    void in(Marks marks, Consumer<CompiledWording> action) {
        BitSet can = new BitSet(wordings.size());
        BitSet acted = new BitSet(wordings.size());
        acted.or(withoutObject);
        marks.forEach((spans, group) -> {
            add(byEffect, group, can);
            add(byObject, group, acted);
        });
        can.and(acted);
        for (int i = can.nextSetBit(0); i >= 0; i = can.nextSetBit(i + 1)) {
            action.accept(wordings.get(i));
        }
    }

    private static void add(int[][] byGroup, int group, BitSet found) {
        if (group < byGroup.length) {
            for (int wording : byGroup[group]) {
                found.set(wording);
            }
        }
    }
}
