package dev.stillwater.treatments;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Why;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What it touches that lengths of a treatment are changed or removed: what somebody who saves them has
 * to have seen.
 *
 * @param locations what has to do with those lengths, those with most appointments first
 * @param texts what is said of the treatment and no longer stands with these parts, a sentence each
 */
public record PartsImpact(List<LengthChange> changes, List<LocationImpact> locations, List<Why> texts) {

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

    public long menus() {
        return locations.stream().filter(LocationImpact::onMenu).count();
    }

    public long shifts() {
        return locations.stream().mapToLong(LocationImpact::shifts).sum();
    }

    public long appointments() {
        return locations.stream().mapToLong(LocationImpact::appointments).sum();
    }

    /** Whether somebody who saw that has seen all of this: the same changes, and nothing more that they touch. */
    public boolean isSeenIn(PartsImpact seen) {
        Map<LocationId, LocationImpact> known = seen.locations.stream()
                .collect(Collectors.toMap(LocationImpact::id, Function.identity()));
        return isEmpty() || changes.equals(seen.changes)
                && seen.texts.containsAll(texts)
                && locations.stream().allMatch(one -> known.containsKey(one.id()) && one.isWithin(known.get(one.id())));
    }
}
