package dev.stillwater.locations;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose law applies where, for jobs that run without a person. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class PlacesOfLocations {

    private final Locations locations;

    PlacesOfLocations(Locations locations) {
        this.locations = locations;
    }

    public Map<LocationId, JurisdictionCode> all() {
        return locations.findAll().stream()
                .collect(Collectors.toMap(
                        location -> new LocationId(location.id),
                        location -> JurisdictionCode.of(location.jurisdiction)));
    }
}
