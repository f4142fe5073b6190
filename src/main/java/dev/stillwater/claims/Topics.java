package dev.stillwater.claims;

/** Tells what a sentence is about, for a pronoun in the sentence after it. */
final class Topics {

    private static final int LONGEST = 6;

    private Topics() {}

    static Subject of(Sentence sentence) {
        if (sentence.has(WordRole.TREATMENT)) {
            return Subject.TREATMENT;
        }
        if (sentence.is(0, WordRole.PRONOUN) && sentence.around().before() == Subject.TREATMENT) {
            return Subject.TREATMENT;
        }
        if (isFirst(sentence, WordRole.BODY)) {
            return sentence.around().credit() == Credit.PROMISED ? Subject.TREATMENT : Subject.OTHER;
        }
        if (isFirst(sentence, WordRole.LIFESTYLE)) {
            return sentence.around().credited() ? Subject.TREATMENT : Subject.OTHER;
        }
        return sentence.is(0, WordRole.PRONOUN) ? sentence.around().before() : Subject.NOBODY;
    }

    /** "Good sleep matters": what the sentence is about; not "Leave your doctor out of it". */
    private static boolean isFirst(Sentence sentence, WordRole role) {
        int at = sentence.next(role, 0, LONGEST);
        return at >= 0 && sentence.next(WordRole.YOUR, 0, at + 1) < 0 && sentence.next(WordRole.VERB, 0, at) < 0;
    }
}
