package dev.stillwater.locations;

import dev.stillwater.kernel.LocationId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A room of a location and what it has. An inactive room takes no bookings. */
public record RoomData(
        @Nullable RoomId id, long version, LocationId location, String name, Set<RoomFeature> features, boolean active) {

    public RoomData {
        features = Set.copyOf(features);
    }

    /** The id of a room that has been stored. */
    public RoomId stored() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public boolean has(Set<RoomFeature> wanted) {
        return features.containsAll(wanted);
    }
}
