package dev.stillwater.treatments;

import dev.stillwater.kernel.LocationId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A change of the library that locations have to do with; what they would have to do is counted. */
public interface TouchingLocations {

    /** By location, those with most appointments first. */
    List<LocationImpact> locations();

    default long menus() {
        return locations().stream().filter(LocationImpact::onMenu).count();
    }

    default long shifts() {
        return locations().stream().mapToLong(LocationImpact::shifts).sum();
    }

    default long appointments() {
        return locations().stream().mapToLong(LocationImpact::appointments).sum();
    }

    /** Whether no location is touched more than there. */
    default boolean touchesNoMoreThan(TouchingLocations seen) {
        Map<LocationId, LocationImpact> known = seen.locations().stream()
                .collect(Collectors.toMap(LocationImpact::id, Function.identity()));
        return locations().stream().allMatch(one -> known.containsKey(one.id()) && one.isWithin(known.get(one.id())));
    }
}
