package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of a draft. It names what it changes as it was when the editor saw it: what other
 * people changed elsewhere in the draft meanwhile stays, and only a change of the very same thing
 * stands against it. Where {@code before} is absent, something new is added.
 */
public sealed interface PolicyEdit {

    /** A cell of the matrix. */
    record Place(RowKey row, ModalityCode modality) {}

    /** Outcomes, in as many cells as are named; an empty cell clears one. */
    record Cells(Map<Place, Cell> before, Map<Place, Cell> after) implements PolicyEdit {
        public Cells {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    /**
     * A question with its answers. Their outcomes are not part of it: those of answers that were
     * there before stay.
     *
     * @param behind the question it is to stand behind; absent: at the beginning
     */
    record PutQuestion(@Nullable Question before, Question after, @Nullable QuestionCode behind)
            implements PolicyEdit {}

    /** Takes a question out, with its follow-ups and theirs. */
    record RemoveQuestion(Question before) implements PolicyEdit {}

    record PutSeason(@Nullable Season before, Season after) implements PolicyEdit {}

    record RemoveSeason(Season before) implements PolicyEdit {}

    /** A compound rule. Its outcomes are not part of it. */
    record PutRule(@Nullable CompoundRule before, CompoundRule after) implements PolicyEdit {}

    record RemoveRule(CompoundRule before) implements PolicyEdit {}

    /** What a therapist can be told to change. */
    record PutModification(String code, @Nullable Wording before, Wording after) implements PolicyEdit {}

    record RemoveModification(String code, Wording before) implements PolicyEdit {}

    /** A kind of doctor's letter. */
    record PutLetter(String code, PolicyDocument.@Nullable LetterKind before, PolicyDocument.LetterKind after)
            implements PolicyEdit {}

    record RemoveLetter(String code, PolicyDocument.LetterKind before) implements PolicyEdit {}
}
