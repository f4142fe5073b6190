package dev.stillwater.claims;

import java.util.List;

/** A rule whose words are numbers of a lexicon. */
record CompiledRule(ClaimRule rule, List<Pattern> patterns) {

    /** A wording whose words are numbers. */
    record Pattern(Wording wording, int[] effect, int[] object, int[] unless, int[] onlyWith) {}

    static CompiledRule of(ClaimRule rule, Lexicon lexicon) {
        return new CompiledRule(rule, rule.wordings().stream()
                .map(wording -> new Pattern(
                        wording,
                        lexicon.list(wording.effect()),
                        lexicon.list(wording.object()),
                        lexicon.list(wording.unless()),
                        lexicon.list(wording.onlyWith())))
                .toList());
    }
}
