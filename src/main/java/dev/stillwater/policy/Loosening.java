package dev.stillwater.policy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything by which a version may let a guest through more easily than another: what somebody who
 * publishes it has to have seen.
 *
 * @param cells the cells that allow more, what loses the most strictness first: what refused and lets proceed
 *     stands before what waited and lets proceed
 * @param asked the questions that are asked less often
 */
public record Loosening(List<PolicyComparison.CellChange> cells, List<PolicyComparison.AskedChange> asked) {

    private static final int LISTED = 40;

    private static final Comparator<PolicyComparison.CellChange> WORST_FIRST =
            Comparator.comparing((PolicyComparison.CellChange change) -> change.before().headline()).reversed()
                    .thenComparing(change -> change.after().headline());

    public Loosening {
        cells = cells.stream().sorted(WORST_FIRST).toList();
        asked = List.copyOf(asked);
    }

    static Loosening of(PolicyComparison comparison) {
        return new Loosening(
                comparison.loosened(),
                comparison.asked().stream()
                        .filter(change -> change.direction() != Direction.STRICTER)
                        .filter(change -> change.what() != PolicyComparison.AskedChange.What.MOMENT)
                        .toList());
    }

    /** How many changes there are. */
    public int count() {
        return cells.size() + asked.size();
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /** The worst of them by their codes, such as {@code S14/last-6-months SW REFUSED>PROCEED}. */
    String inCodes() {
        return Stream.concat(
                        cells.stream().map(change -> (change.option() == null ? change.rule() : change.option().question() + "/"
                                + change.option().option()) + " " + change.modality() + " "
                                + change.before().headline() + ">" + change.after().headline()),
                        asked.stream().map(change -> change.question() + " " + change.what()))
                .limit(LISTED)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
