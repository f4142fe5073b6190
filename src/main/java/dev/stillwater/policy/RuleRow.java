package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.List;

/**
 * A question as a row to decide by, with where it hangs as positions in the list of rows. Options are
 * bits, in the order they are written.
 *
 * @param opener the row that opens this one; -1 where nothing does
 * @param openedBy the options of the opener that do
 * @param speaking the options that can have a consequence
 * @param limited of the questions that lead here, this one included, those asked for some modalities only
 * @param seasons in all of which it is asked only
 * @param plain the options that are chosen by hand
 */
record RuleRow(
        Question question,
        int opener,
        long openedBy,
        long speaking,
        List<Question> limited,
        List<Season> seasons,
        List<ByHand> plain,
        List<OptionRules> options) {

    /** What choosing one option by hand reads as; the most common of all answers. */
    record ByHand(OptionCode option, long reads) {}

    static long bits(List<Option> all, List<Option> wanted) {
        long bits = 0;
        for (int i = 0; i < all.size(); i++) {
            bits |= wanted.contains(all.get(i)) ? 1L << i : 0;
        }
        return bits;
    }

    /** Whether the question, and all that lead to it, are asked for a modality. */
    boolean counts(ModalityCode modality) {
        for (int i = 0; i < limited.size(); i++) {
            if (!limited.get(i).concerns(modality)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is asked on a day in a place. */
    boolean inSeason(LocalDate day, JurisdictionCode place) {
        for (int i = 0; i < seasons.size(); i++) {
            if (!seasons.get(i).holds(day, place)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The options that an answer stands for on a day.
     *
     * @throws IllegalArgumentException when it does not fit the question
     */
    long read(Answer answer, LocalDate day) {
        OptionCode only = answer.only();
        if (only != null) {
            for (int i = 0; i < plain.size(); i++) {
                if (plain.get(i).option().equals(only)) {
                    return plain.get(i).reads();
                }
            }
        }
        long options = AnswerReading.read(question, answer, day);
        if (options == AnswerReading.UNFIT) {
            throw new IllegalArgumentException("The answer does not fit " + question.code());
        }
        return options;
    }
}
