package dev.stillwater.claims;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A rule whose words are numbers of a lexicon.
 *
 * @param effects groups of which one has to stand in a sentence that the rule finds something in
 */
record CompiledRule(ClaimRule rule, List<Pattern> patterns, BitSet effects) {

    /** A wording whose words are numbers. */
    record Pattern(Wording wording, int[] effect, int[] object, int[] unless, int[] onlyWith) {}

    static CompiledRule of(ClaimRule rule, Lexicon lexicon) {
        List<Pattern> patterns = rule.wordings().stream()
                .map(wording -> new Pattern(
                        wording,
                        lexicon.list(wording.effect()),
                        lexicon.list(wording.object()),
                        lexicon.list(wording.unless()),
                        lexicon.list(wording.onlyWith())))
                .toList();
        BitSet effects = new BitSet();
        patterns.forEach(pattern -> Arrays.stream(pattern.effect()).forEach(effects::set));
        return new CompiledRule(rule, patterns, effects);
    }
}
