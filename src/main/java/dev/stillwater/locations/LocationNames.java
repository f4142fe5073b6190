package dev.stillwater.locations;

import dev.stillwater.audit.PlaceNames;
import dev.stillwater.kernel.LocationId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names of locations for the trail. */
@Component
class LocationNames implements PlaceNames {

    private final LocationDirectory directory;

    LocationNames(LocationDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Map<LocationId, String> names(Collection<LocationId> ids) {
        return directory.get(ids).values().stream()
                .collect(Collectors.toMap(LocationData::stored, LocationData::name));
    }
}
