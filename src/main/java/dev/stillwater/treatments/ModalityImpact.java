package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What it touches that a modality brings something else than before: what somebody who saves it has to
 * have seen.
 *
 * @param treatments those that may be offered and have it, by name
 * @param locations whose menu in force offers one of them, or where lengths with it are booked, those
 *     with most appointments first
 */
public record ModalityImpact(List<ModalityChange> changes, List<Having> treatments, List<LocationImpact> locations)
        implements TouchingLocations {

    /** Nothing was seen. */
    public static final ModalityImpact NONE = new ModalityImpact(List.of(), List.of(), List.of());

    public ModalityImpact {
        changes = List.copyOf(changes);
        treatments = List.copyOf(treatments);
        locations = List.copyOf(locations);
    }

    public boolean isEmpty() {
        return treatments.isEmpty() && locations.isEmpty();
    }

    public boolean changes(ModalityChange.Kind kind) {
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }

    /** Whether somebody who saw that has seen all of this: the same changes, and nothing more that they touch. */
    public boolean isSeenIn(ModalityImpact seen) {
        return isEmpty() || changes.equals(seen.changes)
                && seen.ids().containsAll(ids())
                && touchesNoMoreThan(seen);
    }

    private Set<TreatmentId> ids() {
        return treatments.stream().map(Having::id).collect(Collectors.toSet());
    }

    /** A treatment that has it. */
    public record Having(TreatmentId id, LocalText names) {}
}
