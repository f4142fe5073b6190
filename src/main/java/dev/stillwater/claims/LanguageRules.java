package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules of one language, compiled once, applied to page after page. */
final class LanguageRules {

    private static final int NEAR = 3;
    private static final int SHORT = 4;
    /** By then an answer has said yes or no. */
    private static final int OPENING = 6;
    private static final Set<String> READER = Set.of("you", "your", "yours", "you're", "tu", "tus", "te", "usted");

    private final SentenceReader reader;
    private final WordingIndex wordings;
    private final int[] physiology;
    private final int[] diseases;
    private final int[] reference;
    private final int[] gettingGoing;
    private final int[] figurative;
    private final int[] hearsay;
    private final int[] refutation;
    private final int[] asking;
    private final int[] disclaimer;

    LanguageRules(String language, ClaimRulePack pack) {
        Map<String, List<String>> words = pack.words().getOrDefault(language, Map.of());
        Lexicon lexicon = new Lexicon(language, words);
        this.reader = new SentenceReader(lexicon, new Grammar(lexicon, words));
        this.physiology = lexicon.group("physiology");
        this.diseases = lexicon.group("serious disease");
        this.reference = lexicon.group("reference");
        this.gettingGoing = lexicon.group("setting going");
        this.figurative = lexicon.group("figurative");
        this.hearsay = lexicon.group("hearsay");
        this.refutation = lexicon.group("refutation");
        this.asking = lexicon.group("asking");
        this.disclaimer = lexicon.group("disclaimer");
        this.wordings = new WordingIndex(pack.rules().stream()
                .filter(rule -> rule.language().equals(language))
                .flatMap(rule -> rule.wordings().stream().map(wording -> CompiledWording.of(rule, wording, lexicon)))
                .toList());
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
        List<Sentence> sentences = reader.read(text.plain(), text.field().place());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            impression.see(sentence, text);
            List<Hit> hits = isAnsweredNo(sentences, i) ? List.of() : hits(offered(sentences, i));
            hits.forEach(hit -> findings.add(text.finding(hit, sentence)));
            if (before != null && hits.isEmpty() && refersBack(before, sentence)) {
                Span whole = new Span(0, sentence.size() - 1);
                impression.claimByContext(sentence, whole, text);
            }
            before = sentence;
        }
    }

    /** What rules look for, stands there, and claims nothing. */
    List<Spared> spared(Copy copy) {
        List<Spared> all = new ArrayList<>();
        for (int i = 0; i < copy.texts().size(); i++) {
            Copy.Text text = copy.texts().get(i);
            TextInHand inHand = new TextInHand(i, text.field(), PlainText.of(text.content()));
            for (Sentence sentence : reader.read(inHand.plain(), text.field().place())) {
                RuleMatcher matcher = new RuleMatcher(sentence, (hit, why) -> all.add(inHand.spared(hit, why, sentence)));
                wordings.in(sentence.marks(), matcher::find);
            }
        }
        return all.stream().distinct().toList();
    }

    /** "Asthma? Come to our salt cave.": a short question that the treatment answers speaks of the treatment. */
    private static Sentence offered(List<Sentence> sentences, int at) {
        Sentence asked = sentences.get(at);
        if (!asked.question() || asked.size() > SHORT || at + 1 == sentences.size()) {
            return asked;
        }
        Sentence answer = sentences.get(at + 1);
        boolean offer = answer.has(WordRole.TREATMENT) && !answer.has(WordRole.DENIAL) && !answer.has(WordRole.SAFETY);
        return offer ? asked.credited() : asked;
    }

    /** A heading that asks what the text below answers; "Does massage boost immunity? No.", "People say that it cures. It does not.", "Chest pain? See your doctor." But not "... No doubt." */
    private boolean isAnsweredNo(List<Sentence> sentences, int at) {
        Sentence said = sentences.get(at);
        boolean last = at + 1 == sentences.size();
        if (isOpen(said) && !isAnsweredYes(sentences, at)) {
            return true;
        }
        if (last) {
            return false;
        }
        if (said.question() && said.block().isHeading() && isClaimedBelow(sentences, at)) {
            return true;
        }
        Sentence answer = sentences.get(at + 1);
        boolean curt = answer.size() <= SHORT && answer.next(WordRole.DENIAL, 1, SHORT) > 0 && !answer.has(WordRole.EFFECT);
        boolean refuted = answer.marks().has(refutation) && !answer.has(WordRole.NO_DENIAL);
        if (said.marks().has(hearsay)) {
            return curt || refuted || answer.is(0, WordRole.DENIAL) && answer.size() == 1;
        }
        boolean referred = !said.has(WordRole.TREATMENT) && answer.has(WordRole.SAFETY) && !answer.has(WordRole.EFFECT);
        return said.question() && (curt || refuted || referred
                || answer.is(0, WordRole.DENIAL)
                && (answer.size() == 1 || answer.word(1).has(Token.COMMA | Token.DASH | Token.COLON | Token.SEMICOLON)));
    }

    /** "How does it help with asthma? / It eases asthma.": the answer claims all of it in words of its own. */
    private boolean isClaimedBelow(List<Sentence> sentences, int at) {
        Block answer = sentences.get(at + 1).block();
        Set<ClaimRule> claimed = IntStream.range(at + 1, Math.min(sentences.size(), at + 1 + NEAR)).mapToObj(sentences::get)
                .filter(sentence -> sentence.block().equals(answer))
                .flatMap(sentence -> hits(sentence).stream()).map(Hit::rule).collect(Collectors.toSet());
        return !claimed.isEmpty() && hits(sentences.get(at)).stream().allMatch(hit -> claimed.contains(hit.rule()));
    }

    /** "Can cupping help with asthma?" leaves it to the answer; "Is your immunity failing?", "Can you afford to wait?" do not. */
    private boolean isOpen(Sentence said) {
        if (!said.question()) {
            return false;
        }
        boolean heading = said.block().isHeading() && (said.is(0, WordRole.AUXILIARY) || said.is(0, WordRole.MODAL));
        return heading || said.marks().of(asking).stream().anyMatch(word -> word.first() == 0) && !isPutToReader(said);
    }

    private static boolean isPutToReader(Sentence said) {
        return IntStream.range(1, Math.min(said.size(), NEAR)).anyMatch(at -> READER.contains(said.word(at).form()));
    }

    /**
     * What is asked in a heading must be answered with yes to be claimed; elsewhere a question that is left alone claims it
     * too. A disclaimer is no answer: it takes nothing back.
     */
    private boolean isAnsweredYes(List<Sentence> sentences, int at) {
        return at + 1 == sentences.size()
                ? !sentences.get(at).block().isHeading()
                : isAssent(sentences.get(at + 1)) || sentences.get(at + 1).marks().has(disclaimer);
    }

    /** "Yes, ...", "It does.", "In our hands, yes." */
    private static boolean isAssent(Sentence answer) {
        for (int at = 0; at < Math.min(answer.size(), OPENING); at++) {
            if (answer.is(at, WordRole.DENIAL)) {
                return false;
            }
            if (answer.is(at, WordRole.ASSENT)) {
                return true;
            }
        }
        return false;
    }

    private List<Hit> hits(Sentence sentence) {
        RuleMatcher matcher = new RuleMatcher(sentence, null);
        wordings.in(sentence.marks(), matcher::find);
        List<Hit> all = matcher.hits();
        all.removeIf(hit -> hit.object() == null && isFigurative(sentence, hit.whole().last()));
        return HitSelection.of(sentence, all);
    }

    /** "Detox your inbox": done to what has no body. */
    private boolean isFigurative(Sentence sentence, int last) {
        return sentence.marks().of(figurative).stream().anyMatch(thing -> thing.first() > last
                && thing.first() - last <= NEAR
                && !sentence.gap(Token.COMMA | Token.SEMICOLON | Token.STOP | Token.COLON | Token.DASH, last + 1, thing.first()));
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
