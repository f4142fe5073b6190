package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words of rules in one sentence: effect and object, near each other, one clause. */
final class RuleMatcher {

    private static final int WORDS_FOR_A_COMMA = 2;
    /** Wordings that keep their words nearer than this reach over no comma. */
    private static final int LIST = 3;
    private static final int LONGEST_PASSIVE = 5;
    private static final int NEVER_OVER = Token.SEMICOLON | Token.STOP | Token.DASH;

    private static final Pattern SPANISH_PARTICIPLE = Pattern.compile("[ai]d[oa]s?$");

    private final Sentence sentence;
    private final List<Hit> hits = new ArrayList<>();
    private final @Nullable BiConsumer<Hit, Spared.Why> spared;

    /** @param spared is told of words that claim nothing, and why; null when nobody asks */
    RuleMatcher(Sentence sentence, @Nullable BiConsumer<Hit, Spared.Why> spared) {
        this.sentence = sentence;
        this.spared = spared;
    }

    /** What was found so far. */
    List<Hit> hits() {
        return hits;
    }

    void find(CompiledWording compiled) {
        ClaimRule rule = compiled.rule();
        if (!rule.looksIn().contains(sentence.place())) {
            return;
        }
        List<Span> effects = sentence.marks().of(compiled.effect());
        boolean lacks = compiled.onlyWith().length > 0 && !sentence.marks().has(compiled.onlyWith());
        if (effects.isEmpty() || lacks || sentence.marks().has(compiled.unless())) {
            return;
        }
        Wording wording = compiled.wording();
        Harmless harmless = new Harmless(sentence, rule, wording);
        if (wording.object().isEmpty()) {
            for (Span effect : effects) {
                boolean thing = wording.treatment() == TreatmentRole.NAMED
                        || wording.treatment() == TreatmentRole.LISTED || isDeedAsNoun(effect);
                keep(new Hit(rule, effect, null, thing), false, harmless);
            }
            return;
        }
        for (Span object : sentence.marks().of(compiled.object())) {
            Span around = around(effects, object);
            if (around != null) {
                keep(new Hit(rule, around, object), false, harmless);
                continue;
            }
            Span before = wording.objectFirst() ? null : before(effects, object, wording);
            if (before != null) {
                keep(new Hit(rule, before, object), false, harmless);
                continue;
            }
            Span after = after(effects, object, wording);
            if (after != null) {
                boolean compound = after.first() == object.last() + 1 && !wording.objectFirst();
                keep(new Hit(rule, after, object), !compound, harmless);
            }
        }
    }

    /** "promotes deep detoxification": a noun of what is done, so that the verb before it belongs to it. */
    private boolean isDeedAsNoun(Span effect) {
        String form = sentence.word(effect.last()).form();
        return form.endsWith("tion") || form.endsWith("healing") || form.endsWith("recovery") || form.endsWith("relief");
    }

    private void keep(Hit hit, boolean change, Harmless harmless) {
        Spared.Why why = harmless.why(hit, change);
        if (why == null) {
            hits.add(hit);
        } else if (spared != null) {
            spared.accept(hit, why);
        }
    }

    /** "takes the pain away", "drives oxygen into tissue": an effect whose words reach around or into its object. */
    private static @Nullable Span around(List<Span> effects, Span object) {
        return effects.stream()
                .filter(effect -> effect.first() < object.first() && object.first() <= effect.last())
                .findFirst().orElse(null);
    }

    /** The nearest effect in front of an object, if the way is free. */
    private @Nullable Span before(List<Span> effects, Span object, Wording wording) {
        Span nearest = null;
        for (Span effect : effects) {
            if (effect.last() >= object.first()) {
                break;
            }
            boolean together = nearest != null && effect.first() - nearest.last() <= 2
                    && !sentence.gap(NEVER_OVER | Token.COMMA | Token.COLON, nearest.last() + 1, effect.first());
            nearest = together ? nearest.with(effect) : effect;
        }
        return nearest != null && reaches(nearest, object, wording) ? nearest : null;
    }

    private boolean reaches(Span effect, Span object, Wording wording) {
        int from = effect.last() + 1;
        int listed = sentence.next(WordRole.INCLUDING, from, object.first());
        int gap = object.first() - (listed < 0 ? from : listed);
        int commas = 0;
        boolean acts = sentence.is(effect.first(), WordRole.VERB);
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
            boolean blocked = sentence.is(at, WordRole.CLAUSE_END)
                    || sentence.is(at, WordRole.INSTRUMENT) && at > listed
                    || acts && isVerb(at) && !chain && !sentence.is(at, WordRole.INCLUDING);
            if (blocked) {
                return false;
            }
            chain &= isVerb(at) || sentence.is(at, WordRole.AND) || sentence.is(at, WordRole.OR);
        }
        boolean adjacent = wording.distance() < LIST && commas > 0;
        return !adjacent && gap <= wording.distance() + commas * WORDS_FOR_A_COMMA
                && (commas == 0 && sentence.next(WordRole.AND, from, object.first()) < 0
                        || !acts(object.last() + 1) || pauses(object.last() + 1));
    }

    private boolean pauses(int at) {
        return at < sentence.size() && sentence.word(at).has(Token.COMMA | Token.SLASH | Token.PAREN);
    }

    /** Whether what stands behind a comma goes on to do something itself. */
    private boolean acts(int at) {
        return sentence.is(at, WordRole.VERB) && !sentence.word(at).form().endsWith("ing")
                || sentence.is(at, WordRole.AUXILIARY)
                || sentence.is(at, WordRole.MODAL);
    }

    /** A word that does something here; after an article or a preposition it is a noun, and so is "flow" in "blood flow". */
    private boolean isVerb(int at) {
        boolean natural = sentence.is(at, WordRole.NATURAL) && sentence.is(at - 1, WordRole.BODY);
        return sentence.is(at, WordRole.VERB) && !natural
                && !sentence.is(at - 1, WordRole.DETERMINER)
                && !sentence.is(at - 1, WordRole.YOUR)
                && !sentence.is(at - 1, WordRole.OF);
    }

    /** An effect behind the object: passive, compound, or something that the object does. */
    private @Nullable Span after(List<Span> effects, Span object, Wording wording) {
        for (Span effect : effects) {
            if (effect.first() <= object.last()) {
                continue;
            }
            boolean fits = wording.objectFirst()
                    ? follows(object, effect, wording.distance()) && !hasOwnObject(effect)
                    : isCompound(object, effect) || isPassive(object, effect);
            return fits ? effect : null;
        }
        return null;
    }

    private boolean follows(Span object, Span effect, int distance) {
        int from = object.last() + 1;
        return effect.first() - from <= distance
                && !beginsAnother(effect)
                && !anotherVerb(from, effect.first())
                && !sentence.gap(NEVER_OVER | Token.COLON, from, effect.first())
                && sentence.next(WordRole.CLAUSE_END, from, effect.first()) < 0
                && !sentence.is(effect.first() - 1, WordRole.AND);
    }

    /** "improves circulation, builds strong": behind a comma something else is done. */
    private boolean anotherVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.word(at).has(Token.COMMA) && sentence.is(at, WordRole.LEADING) && sentence.is(at, WordRole.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** "clears toxins, reduces swelling": the next of a list, with an object of its own. */
    private boolean beginsAnother(Span effect) {
        int next = effect.last() + 1;
        return sentence.word(effect.first()).has(Token.COMMA)
                && next < sentence.size() && !sentence.word(next).has(NEVER_OVER | Token.COMMA | Token.COLON);
    }

    /** "The hormone reduces the ..." is something done to another thing. */
    private boolean hasOwnObject(Span effect) {
        int next = effect.last() + 1;
        return effect.length() == 1
                && sentence.word(effect.first()).form().endsWith("s")
                && (sentence.is(next, WordRole.DETERMINER) || sentence.is(next, WordRole.YOUR));
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
        boolean governsNext = sentence.is(effect.last() + 1, WordRole.DETERMINER)
                || sentence.is(effect.last() + 1, WordRole.YOUR)
                || sentence.is(at, WordRole.NATURAL) && sentence.is(effect.last() + 1, WordRole.BODY);
        return word.has(Token.HYPHEN) || !governsNext && !word.form().endsWith("s");
    }

    private boolean isPassive(Span object, Span effect) {
        int from = object.last() + 1;
        boolean near = effect.first() - from <= LONGEST_PASSIVE && follows(object, effect, LONGEST_PASSIVE);
        if (!near || sentence.next(WordRole.AUXILIARY, from, effect.first()) < 0) {
            return false;
        }
        String form = sentence.word(effect.first()).form();
        return sentence.is(effect.first(), WordRole.PARTICIPLE)
                || form.endsWith("ed") || SPANISH_PARTICIPLE.matcher(form).find()
                || sentence.word(from).form().equals("se");
    }
}
