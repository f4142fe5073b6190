package dev.stillwater.locations;

import dev.stillwater.audit.KnownNames;
import dev.stillwater.kernel.LocationId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names of locations for the trail. */
@Component
class LocationNames implements KnownNames {

    private final LocationDirectory directory;

    LocationNames(LocationDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return directory.get(ids.stream().map(LocationId::new).toList()).values().stream()
                .collect(Collectors.toMap(location -> location.stored().value(), LocationData::name));
    }
}
