package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words of one rule in one sentence: effect and object, near each other, one clause. */
final class RuleMatcher {

    private static final int WORDS_FOR_A_COMMA = 2;
    private static final int LONGEST_PASSIVE = 5;
    private static final int NEVER_OVER = Token.SEMICOLON | Token.STOP | Token.DASH;

    private final Sentence sentence;

    private RuleMatcher(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Hit> hits(Sentence sentence, CompiledRule compiled) {
        if (!compiled.rule().looksIn().contains(sentence.place())) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(0);
        RuleMatcher matcher = new RuleMatcher(sentence);
        for (CompiledRule.Pattern pattern : compiled.patterns()) {
            matcher.find(compiled.rule(), pattern, hits);
        }
        return hits;
    }

    private void find(ClaimRule rule, CompiledRule.Pattern pattern, List<Hit> hits) {
        List<Span> effects = sentence.marks().of(pattern.effect());
        boolean lacks = pattern.onlyWith().length > 0 && !sentence.marks().has(pattern.onlyWith());
        if (effects.isEmpty() || lacks || sentence.marks().has(pattern.unless())) {
            return;
        }
        Harmless harmless = new Harmless(sentence, rule, pattern.wording());
        if (pattern.wording().object().isEmpty()) {
            for (Span effect : effects) {
                keep(new Hit(rule, effect, null), false, harmless, hits);
            }
            return;
        }
        for (Span object : sentence.marks().of(pattern.object())) {
            Span before = pattern.wording().objectFirst() ? null : before(effects, object, pattern.wording());
            if (before != null) {
                keep(new Hit(rule, before, object), false, harmless, hits);
                continue;
            }
            Span after = after(effects, object, pattern.wording());
            if (after != null) {
                boolean compound = after.first() == object.last() + 1 && !pattern.wording().objectFirst();
                keep(new Hit(rule, after, object), !compound, harmless, hits);
            }
        }
    }

    private static void keep(Hit hit, boolean change, Harmless harmless, List<Hit> hits) {
        if (!harmless.is(hit, change)) {
            hits.add(hit);
        }
    }

    /** The nearest effect in front of an object, if the way is free. */
    private @Nullable Span before(List<Span> effects, Span object, Wording wording) {
        Span nearest = null;
        for (Span effect : effects) {
            if (effect.last() >= object.first()) {
                break;
            }
            boolean together = nearest != null && effect.first() - nearest.last() <= 2
                    && !sentence.gap(NEVER_OVER | Token.COMMA, nearest.last() + 1, effect.first());
            nearest = together ? nearest.with(effect) : effect;
        }
        return nearest != null && reaches(nearest, object, wording) ? nearest : null;
    }

    private boolean reaches(Span effect, Span object, Wording wording) {
        int from = effect.last() + 1;
        int gap = object.first() - from;
        int commas = 0;
        boolean chain = true;
        for (int at = from; at <= object.first(); at++) {
            Token word = sentence.word(at);
            if (word.has(NEVER_OVER) || word.has(Token.COLON) && at > from) {
                return false;
            }
            commas += word.has(Token.COMMA) ? 1 : 0;
            if (at == object.first()) {
                break;
            }
            boolean blocked = sentence.is(at, Role.CLAUSE_END)
                    || sentence.is(at, Role.INSTRUMENT)
                    || isVerb(at) && !chain;
            if (blocked) {
                return false;
            }
            chain &= isVerb(at) || sentence.is(at, Role.AND) || sentence.is(at, Role.OR);
        }
        return gap <= wording.distance() + commas * WORDS_FOR_A_COMMA;
    }

    /** A word that does something here; after an article or a preposition it is a noun. */
    private boolean isVerb(int at) {
        return sentence.is(at, Role.VERB)
                && !sentence.is(at - 1, Role.DETERMINER)
                && !sentence.is(at - 1, Role.YOUR)
                && !sentence.is(at - 1, Role.OF);
    }

    /** An effect behind the object: passive, compound, or something that the object does. */
    private @Nullable Span after(List<Span> effects, Span object, Wording wording) {
        for (Span effect : effects) {
            if (effect.first() <= object.last()) {
                continue;
            }
            boolean fits = wording.objectFirst()
                    ? follows(object, effect, wording.distance())
                    : isCompound(object, effect) || isPassive(object, effect);
            return fits ? effect : null;
        }
        return null;
    }

    private boolean follows(Span object, Span effect, int distance) {
        int from = object.last() + 1;
        return effect.first() - from <= distance
                && !sentence.gap(NEVER_OVER | Token.COLON, from, effect.first())
                && sentence.next(Role.CLAUSE_END, from, effect.first()) < 0;
    }

    /** "immunity-boosting", "immune booster", "immunity boost". */
    private boolean isCompound(Span object, Span effect) {
        int at = effect.first();
        Token word = sentence.word(at);
        boolean adjacent = at == object.last() + 1
                && !word.has(NEVER_OVER | Token.COMMA | Token.COLON);
        if (!adjacent) {
            return false;
        }
        boolean governsNext = sentence.is(effect.last() + 1, Role.DETERMINER)
                || sentence.is(effect.last() + 1, Role.YOUR);
        return word.has(Token.HYPHEN) || !governsNext && !word.form().endsWith("s");
    }

    private boolean isPassive(Span object, Span effect) {
        int from = object.last() + 1;
        boolean near = effect.first() - from <= LONGEST_PASSIVE && follows(object, effect, LONGEST_PASSIVE);
        if (!near || sentence.next(Role.AUXILIARY, from, effect.first()) < 0) {
            return false;
        }
        String form = sentence.word(effect.first()).form();
        return sentence.is(effect.first(), Role.PARTICIPLE)
                || form.endsWith("ed") || form.matches(".*[ai]d[oa]s?")
                || sentence.word(from).form().equals("se");
    }
}
