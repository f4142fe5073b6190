package dev.stillwater.locations;

import dev.stillwater.kernel.LocationId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stored room; its features are names with commas between. */
@Entity
@Table(name = "room")
@SuppressWarnings("NullAway.Init")
class RoomEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID locationId;
    String name;
    String features;
    boolean active;

    void take(RoomData data) {
        locationId = data.location().value();
        name = data.name().strip();
        features = data.features().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        active = data.active();
    }

    RoomData toData() {
        return new RoomData(
                new RoomId(id), version == null ? 0 : version, new LocationId(locationId), name,
                Arrays.stream(features.split(",")).filter(f -> !f.isBlank()).map(RoomFeature::valueOf)
                        .collect(Collectors.toSet()),
                active);
    }
}
