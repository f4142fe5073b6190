package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.SortedSet;

/**
 * A doctor's letter that somebody at a location has seen.
 *
 * @param id tells letters apart; the id of the record on file
 * @param condition the question that it answers
 * @param modalities what it allows
 * @param from the day it is dated
 * @param to the last day it is good
 */
public record LetterOnFile(
        String id,
        QuestionCode condition,
        SortedSet<ModalityCode> modalities,
        LocalDate from,
        LocalDate to) {

    public LetterOnFile {
        modalities = Codes.sorted(modalities);
    }

    /** Whether it speaks of the condition and the modality, and is good on the day. */
    boolean covers(QuestionCode about, ModalityCode modality, LocalDate day, int goodForDays) {
        return condition.equals(about)
                && modalities.contains(modality)
                && !day.isBefore(from)
                && !day.isAfter(to)
                && !day.isAfter(from.plusDays(goodForDays));
    }
}
