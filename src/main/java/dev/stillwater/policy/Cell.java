package dev.stillwater.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands in one cell of the matrix: the outcomes of an option for a modality, side by side,
 * strictest first. "Proceed" beside anything else says nothing and is left out. An empty cell says
 * that nobody has decided.
 */
public record Cell(@JsonValue List<Outcome> outcomes) {

    private static final Comparator<Outcome> STRICTEST_FIRST =
            Comparator.comparing(Outcome::headline).reversed().thenComparing(Object::toString);

    public static final Cell EMPTY = new Cell(List.of());
    public static final Cell PROCEED = Cell.of(Outcome.PROCEED);

    @JsonCreator
    public Cell {
        var distinct = new TreeSet<>(STRICTEST_FIRST);
        distinct.addAll(outcomes);
        if (distinct.size() > 1) {
            distinct.remove(Outcome.PROCEED);
        }
        outcomes = List.copyOf(distinct);
    }

    public static Cell of(Outcome... outcomes) {
        return new Cell(Arrays.asList(outcomes));
    }

    /** Everything that stands in any of the cells. */
    static Cell union(Collection<Cell> cells) {
        return new Cell(cells.stream().flatMap(cell -> cell.outcomes.stream()).toList());
    }

    public boolean isEmpty() {
        return outcomes.isEmpty();
    }

    /** Whether the cell holds a treatment back or changes it. */
    public boolean matters() {
        return headline().stricterThan(Headline.PROCEED);
    }

    /** The strictest of the outcomes; an empty cell reads as proceed. */
    public Headline headline() {
        return isEmpty() ? Headline.PROCEED : outcomes.getFirst().headline();
    }

    public <T extends Outcome> Stream<T> all(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
