package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules of one language, compiled once, applied to page after page. */
final class LanguageRules {

    private final SentenceReader reader;
    private final List<CompiledRule> rules;
    private final int[] physiology;
    private final int[] diseases;
    private final int[] reference;
    private final int[] gettingGoing;

    LanguageRules(String language, ClaimRulePack pack) {
        Map<String, List<String>> words = pack.words().getOrDefault(language, Map.of());
        Lexicon lexicon = new Lexicon(language, words);
        this.reader = new SentenceReader(lexicon, new Grammar(lexicon, words));
        this.physiology = lexicon.group("physiology");
        this.diseases = lexicon.group("serious disease");
        this.reference = lexicon.group("reference");
        this.gettingGoing = lexicon.group("setting going");
        this.rules = pack.rules().stream()
                .filter(rule -> rule.language().equals(language))
                .map(rule -> CompiledRule.of(rule, lexicon))
                .toList();
    }

    ClaimReport check(Copy copy, String version) {
        List<Finding> findings = new ArrayList<>();
        PageImpression impression = new PageImpression(physiology, diseases);
        for (int i = 0; i < copy.texts().size(); i++) {
            Copy.Text text = copy.texts().get(i);
            TextInHand inHand = new TextInHand(i, text.field(), PlainText.of(text.content()));
            check(inHand, impression, findings);
        }
        return new ClaimReport(copy.language(), findings, impression.notices(), false, version);
    }

    private void check(TextInHand text, PageImpression impression, List<Finding> findings) {
        Sentence before = null;
        for (Sentence sentence : reader.read(text.plain(), text.field().place())) {
            impression.see(sentence, text);
            List<Hit> hits = hits(sentence);
            hits.forEach(hit -> findings.add(text.finding(hit, sentence)));
            if (before != null && hits.isEmpty() && refersBack(before, sentence)) {
                Span whole = new Span(0, sentence.size() - 1);
                impression.claimByContext(sentence, whole, text);
            }
            before = sentence;
        }
    }

    private List<Hit> hits(Sentence sentence) {
        if (sentence.marks().isEmpty()) {
            return List.of();
        }
        List<Hit> all = new ArrayList<>();
        rules.forEach(rule -> all.addAll(RuleMatcher.hits(sentence, rule)));
        return HitSelection.of(all);
    }

    /** "White cells defend you. Massage gets them moving." */
    private boolean refersBack(Sentence before, Sentence sentence) {
        return before.marks().has(physiology)
                && sentence.has(WordRole.TREATMENT)
                && sentence.marks().has(reference)
                && sentence.marks().has(gettingGoing)
                && !sentence.has(WordRole.DENIAL);
    }
}
