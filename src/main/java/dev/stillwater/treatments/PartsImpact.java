package dev.stillwater.treatments;

import dev.stillwater.kernel.Why;
import java.util.List;

/**
 * What it touches that lengths of a treatment are changed or removed: what somebody who saves them has
 * to have seen.
 *
 * @param locations what has to do with those lengths, those with most appointments first
 * @param texts what is said of the treatment and no longer stands with these parts, a sentence each
 */
public record PartsImpact(List<LengthChange> changes, List<LocationImpact> locations, List<Why> texts)
        implements TouchingLocations {

    /** Nothing was seen. */
    public static final PartsImpact NONE = new PartsImpact(List.of(), List.of(), List.of());

    public PartsImpact {
        changes = List.copyOf(changes);
        locations = List.copyOf(locations);
        texts = List.copyOf(texts);
    }

    public boolean isEmpty() {
        return locations.isEmpty() && texts.isEmpty();
    }

    /** Whether somebody who saw that has seen all of this: the same changes, and nothing more that they touch. */
    public boolean isSeenIn(PartsImpact seen) {
        return isEmpty() || changes.equals(seen.changes)
                && seen.texts.containsAll(texts)
                && touchesNoMoreThan(seen);
    }
}
