package dev.stillwater.kernel;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The locations whose data a person may see or change. Every query on location-bound data takes
 * one. It fails closed: an empty scope covers nothing.
 *
 * @param everywhere true for people who see the whole chain; {@code locations} is then ignored
 */
public record LocationScope(boolean everywhere, Set<LocationId> locations) {

    private static final LocationScope EVERYWHERE = new LocationScope(true, Set.of());
    private static final LocationScope NOWHERE = new LocationScope(false, Set.of());

    public LocationScope {
        locations = Set.copyOf(locations);
    }

    public static LocationScope all() {
        return EVERYWHERE;
    }

    public static LocationScope none() {
        return NOWHERE;
    }

    public static LocationScope of(Collection<LocationId> locations) {
        return new LocationScope(false, Set.copyOf(locations));
    }

    public boolean covers(LocationId location) {
        return everywhere || locations.contains(location);
    }

    /** @throws OutOfScopeException when the location is not covered */
    public void require(LocationId location) {
        if (!covers(location)) {
            throw new OutOfScopeException(location);
        }
    }

    /**
     * The ids for a query's {@code in} list. Use together with {@link #everywhere()}: {@code where
     * (:everywhere = true or t.location in :ids)}. Never empty, so that every database accepts it:
     * a scope without locations yields one id that nothing has.
     */
    public Set<UUID> ids() {
        return locations.isEmpty()
                ? Set.of(new UUID(0, 0))
                : locations.stream().map(LocationId::value).collect(Collectors.toUnmodifiableSet());
    }
}
