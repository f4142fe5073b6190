package dev.stillwater.claims;

import org.jspecify.annotations.Nullable;

/** Decides whether words that a rule found claim nothing: denied, said for safety, or of another. */
final class Harmless {

    private static final int LONGEST_AFTERTHOUGHT = 6;
    private static final int LONGEST_FRAGMENT = 8;
    private static final int LONGEST_NAME = 4;
    private static final int CLAUSE =
            Token.SEMICOLON | Token.STOP | Token.COLON | Token.DASH;

    private final Sentence sentence;
    private final ClaimRule rule;
    private final Wording wording;

    Harmless(Sentence sentence, ClaimRule rule, Wording wording) {
        this.sentence = sentence;
        this.rule = rule;
        this.wording = wording;
    }

    /** @param change whether the effect happens to the object, instead of being done to it */
    boolean is(Hit hit, boolean change) {
        return why(hit, change) != null;
    }

    /** What makes the words harmless; null when they are a claim. */
    Spared.@Nullable Why why(Hit hit, boolean change) {
        if (rule.endsByDenial() && (isDenied(hit) || isDeniedAfterwards(hit))) {
            return Spared.Why.DENIED;
        }
        if (rule.endsBySafety() && (isSafety(hit) || isOfWarning())) {
            return Spared.Why.SAFETY;
        }
        if (wording.treatment() == TreatmentRole.ANY || sentence.place() == Place.NAME) {
            return null;
        }
        if (wording.treatment() != TreatmentRole.LISTED && isOfAnother(hit, change)) {
            return Spared.Why.ANOTHER;
        }
        return isNotOfTreatment() ? Spared.Why.NO_TREATMENT : null;
    }

    private boolean isNotOfTreatment() {
        if (wording.treatment() == TreatmentRole.LISTED) {
            return !sentence.around().listed() || sentence.has(WordRole.AUXILIARY) || sentence.has(WordRole.MODAL)
                    || sentence.has(WordRole.CLAUSE_START);
        }
        return wording.treatment() == TreatmentRole.NAMED
                && !sentence.has(WordRole.TREATMENT)
                && !isElliptical()
                && !(sentence.around().credited() && isFragment() && !isFact());
    }

    /** "Unwinds scoliosis", "Good for gout": what is said of the treatment without naming it. */
    private boolean isElliptical() {
        String first = sentence.word(0).form();
        return sentence.is(0, WordRole.CREDITING) && !sentence.question()
                || sentence.is(0, WordRole.LEADING) && first.endsWith("s") && !first.endsWith("ss");
    }

    /** "Arthritis, asthma, gout": an item, or words too few for a sentence of its own. */
    private boolean isFragment() {
        return sentence.block().kind() != Block.Kind.PARAGRAPH || sentence.size() <= LONGEST_FRAGMENT;
    }

    /** "White blood cells come in many kinds": below what says nothing of the treatment a fact of the body stays one. */
    private boolean isFact() {
        return sentence.around().credit() == Credit.HINTED && sentence.block().kind() == Block.Kind.PARAGRAPH
                && sentence.is(0, WordRole.BODY) && (sentence.has(WordRole.VERB) || sentence.has(WordRole.AUXILIARY));
    }

    private boolean isDenied(Hit hit) {
        int denial = sentence.denied()[hit.effect().first()];
        if (hit.object() != null && hit.object().first() < hit.effect().first()) {
            denial = Math.max(denial, sentence.denied()[hit.effect().last()]);
        }
        return denial >= 0 && !hit.whole().covers(denial) || denial >= 0 && between(hit, denial) || isNoObject(hit);
    }

    /** "make no claim about white blood cells": what stands between effect and object denies the object. */
    private boolean isNoObject(Hit hit) {
        if (hit.object() == null || !hit.inFront()) {
            return false;
        }
        int denial = sentence.denied()[hit.object().first()];
        return denial > hit.effect().last() && denial < hit.object().first();
    }

    /** "toxins are not removed": the denial stands between object and effect. */
    private static boolean between(Hit hit, int denial) {
        return hit.object() != null
                && hit.object().last() < denial
                && denial < hit.effect().first();
    }

    /** "Boosting immunity is not something that we claim". */
    private boolean isDeniedAfterwards(Hit hit) {
        int from = hit.whole().last() + 1;
        int at = sentence.next(WordRole.DENIED_AFTER, from, from + LONGEST_AFTERTHOUGHT);
        return at >= 0 && !sentence.gap(CLAUSE | Token.COMMA, from, at);
    }

    /** "interrupts the flow of lymph", "can delay recovery" */
    private boolean isHarmed(Hit hit) {
        int first = hit.whole().first();
        int at = first - 1;
        while (at >= 0 && first - at < LONGEST_NAME && !sentence.word(at + 1).has(CLAUSE | Token.COMMA)
                && (sentence.is(at, WordRole.DETERMINER) || sentence.is(at, WordRole.YOUR) || sentence.is(at, WordRole.BODY))) {
            at--;
        }
        return at >= 0 && sentence.is(at, WordRole.HINDERING) && !sentence.word(at + 1).has(CLAUSE | Token.COMMA);
    }

    /** An advice to the guest; but not what the treatment is said to do in the same breath. */
    private boolean isSafety(Hit hit) {
        int first = hit.whole().first();
        int from = first;
        while (from > 0 && !sentence.word(from).has(CLAUSE) && !sentence.is(from, WordRole.CLAUSE_END)) {
            from--;
        }
        int to = hit.whole().last() + 1;
        while (to < sentence.size() && !sentence.word(to).has(CLAUSE) && !sentence.is(to, WordRole.CLAUSE_END)) {
            to++;
        }
        return sentence.next(WordRole.SAFETY, from, to) >= 0 && !treatmentActs(from, first);
    }

    /** "Not suitable with: / - cancer" */
    private boolean isOfWarning() {
        return sentence.block().kind() == Block.Kind.ITEM && sentence.around().warned()
                && !sentence.has(WordRole.CAUSATIVE);
    }

    private boolean treatmentActs(int from, int effect) {
        int at = effect - 1;
        while (at >= from && (sentence.is(at, WordRole.MODAL) || sentence.is(at, WordRole.CAUSATIVE))) {
            at--;
        }
        return sentence.is(at, WordRole.TREATMENT) || sentence.is(at, WordRole.PRONOUN);
    }

    private boolean isOfAnother(Hit hit, boolean change) {
        if (isHarmed(hit)) {
            return true;
        }
        return change
                ? !Subjects.creditsTreatmentWithChange(sentence, hit.effect(), hit.whole())
                : !Subjects.creditsTreatment(sentence, hit.effect(), hit.whole());
    }
}
