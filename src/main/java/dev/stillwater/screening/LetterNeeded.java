package dev.stillwater.screening;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Codes;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.Wording;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A letter that a visit to come waits for.
 *
 * @param about what the question says
 * @param kind what kind of letter it has to be
 * @param visit the first day that it is needed for
 */
public record LetterNeeded(
        QuestionCode condition, Wording about, Wording kind, SortedSet<ModalityCode> modalities, LocalDate visit) {

    public LetterNeeded {
        modalities = Codes.sorted(modalities);
    }

    /** The same letter for both. */
    LetterNeeded and(LetterNeeded other) {
        SortedSet<ModalityCode> both = new TreeSet<>(modalities);
        both.addAll(other.modalities);
        return new LetterNeeded(condition, about, kind, both, visit.isBefore(other.visit) ? visit : other.visit);
    }
}
