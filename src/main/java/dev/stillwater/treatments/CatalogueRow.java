package dev.stillwater.treatments;

import dev.stillwater.kernel.Why;
import java.util.List;

/**
 * A line of a catalogue file, and what taking it in would do.
 *
 * @param line of the file, from 1; the heading is line 1
 * @param errors why it cannot be taken in; empty unless it is {@link Kind#REFUSED}
 */
public record CatalogueRow(long line, String code, String name, Kind kind, List<Why> errors) {

    public CatalogueRow {
        errors = List.copyOf(errors);
    }

    /** What would happen. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }
}
