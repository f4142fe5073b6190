package dev.stillwater.claims;

/** A wording of a rule whose words are numbers of a lexicon. */
record CompiledWording(ClaimRule rule, Wording wording, int[] effect, int[] object, int[] unless, int[] onlyWith) {

    static CompiledWording of(ClaimRule rule, Wording wording, Lexicon lexicon) {
        return new CompiledWording(
                rule, wording,
                lexicon.list(wording.effect()),
                lexicon.list(wording.object()),
                lexicon.list(wording.unless()),
                lexicon.list(wording.onlyWith()));
    }
}
