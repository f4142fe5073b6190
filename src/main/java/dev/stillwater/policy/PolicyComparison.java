package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions: every cell that means something else, and every question that
 * is asked more or less often. Wordings are not compared.
 */
public record PolicyComparison(List<CellChange> cells, List<AskedChange> asked) {

    public PolicyComparison {
        cells = List.copyOf(cells);
        asked = List.copyOf(asked);
    }

    /**
     * A cell that changed.
     *
     * @param rule the question or compound rule
     * @param option the row; absent for a compound rule
     * @param values only when a band was cut anew: the numbers for which this holds
     * @param before what stood there; proceed when the row, the question or its asking was missing
     */
    public record CellChange(
            String rule,
            @Nullable Choice option,
            Option.@Nullable Band values,
            ModalityCode modality,
            Cell before,
            Cell after,
            Direction direction) {}

    /** A question that is asked on other occasions than before. */
    public record AskedChange(QuestionCode question, What what, Direction direction) {

        /** What decides on the occasion. */
        public enum What {
            VALIDITY,
            SEASON,
            OPENED_BY,
            /** Which of its answers make earlier answers be asked for again. */
            REOPENING,
            MOMENT
        }
    }

    /** Every cell by which the later version lets a guest through more easily, in some respect. */
    public List<CellChange> loosened() {
        return cells.stream()
                .filter(change -> change.direction() == Direction.LOOSER
                        || change.direction() == Direction.CHANGED)
                .toList();
    }

    /**
     * Whether the later version is stricter anywhere: in a cell, or by asking one of these questions more often.
     *
     * @param counting which questions of the later version to look at
     */
    boolean tightens(Predicate<Question> counting, PolicyDocument later) {
        return cells.stream().anyMatch(change -> isTighter(change.direction()))
                || asked.stream()
                        .filter(change -> isTighter(change.direction()))
                        .anyMatch(change -> later.question(change.question()).filter(counting).isPresent());
    }

    private static boolean isTighter(Direction direction) {
        return direction == Direction.STRICTER || direction == Direction.CHANGED;
    }

    /** Everything that whoever publishes the later version has to have seen. */
    public Loosening loosening() {
        return Loosening.of(this);
    }

    public boolean isEmpty() {
        return cells.isEmpty() && asked.isEmpty();
    }
}
