package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One answer that a question can get.
 *
 * @param concern whether somebody must say for every modality what it means; an option that is none
 *     (such as "no") may leave cells out, which then read as proceed
 * @param reopens whether choosing it makes all earlier answers be asked for again
 * @param band which numbers, or how long since the date, this answer stands for; absent when it is
 *     chosen by hand
 * @param advice what to tell the guest or mind beyond the outcomes, such as to see a doctor today
 * @param cells what it means, by modality
 */
public record Option(
        OptionCode code,
        Wording wording,
        boolean concern,
        boolean reopens,
        @Nullable Band band,
        @Nullable Wording advice,
        SortedMap<ModalityCode, Cell> cells) {

    public Option {
        cells = Codes.sorted(cells);
    }

    /** What stands in the cell; {@link Cell#EMPTY} when nothing does. */
    public Cell cell(ModalityCode modality) {
        return cells.getOrDefault(modality, Cell.EMPTY);
    }

    /** The same option with one cell replaced; an empty cell clears it. */
    public Option with(ModalityCode modality, Cell cell) {
        Map<ModalityCode, Cell> changed = new TreeMap<>(cells);
        if (cell.isEmpty()) {
            changed.remove(modality);
        } else {
            changed.put(modality, cell);
        }
        return withCells(new TreeMap<>(changed));
    }

    Option withCells(SortedMap<ModalityCode, Cell> changed) {
        return new Option(code, wording, concern, reopens, band, advice, changed);
    }

    public boolean inBand() {
        return band != null;
    }

    /**
     * A range of whole numbers in the unit of the question's {@link Question.Measure}.
     *
     * @param from the lowest that belongs to it; absent: as low as the question goes
     * @param below the lowest that no longer belongs to it; absent: as high as the question goes
     */
    public record Band(@Nullable Integer from, @Nullable Integer below) {

        public static Band under(int below) {
            return new Band(null, below);
        }

        public static Band between(int from, int below) {
            return new Band(from, below);
        }

        public static Band from(int from) {
            return new Band(from, null);
        }

        boolean contains(long value) {
            return (from == null || value >= from) && (below == null || value < below);
        }
    }
}
