package dev.stillwater.descriptions;

import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.DescriptionState;

/** What remarks must keep to. Pure. */
final class RemarkRules {

    static final int LONGEST_WORDS = 2_000;
    static final int MOST_ANSWERS = 100;

    private RemarkRules() {}

    static void checkOpen(DescriptionEntity version) {
        if (version.state != DescriptionState.DRAFT && version.state != DescriptionState.IN_REVIEW) {
            throw Refusal.because("descriptions.remark.closed", version.edition);
        }
    }

    static void checkPlace(RemarkPlace place, DescriptionTexts texts) {
        if (place.quote().length() > RemarkPlace.LONGEST_QUOTE) {
            throw Refusal.at("quote", "descriptions.remark.quoteLength", RemarkPlace.LONGEST_QUOTE);
        }
        if (place.field() == CopyField.NAME || !place.isExactlyIn(texts)) {
            throw Refusal.at("quote", "descriptions.remark.place");
        }
    }

    static void checkWords(String words) {
        if (words.isBlank() || words.strip().length() > LONGEST_WORDS) {
            throw Refusal.at("words", "descriptions.remark.length", LONGEST_WORDS);
        }
        Characters.check("words", words);
    }

    static void checkAnswers(int there) {
        if (there >= MOST_ANSWERS) {
            throw Refusal.because("descriptions.remark.answers", MOST_ANSWERS);
        }
    }
}
