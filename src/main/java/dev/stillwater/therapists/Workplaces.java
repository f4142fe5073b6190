package dev.stillwater.therapists;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import org.springframework.stereotype.Component;

/** Reads workplaces from the locations. */
@Component
class Workplaces {

    private final LocationDirectory locations;

    Workplaces(LocationDirectory locations) {
        this.locations = locations;
    }

    Workplace get(LocationId id) {
        LocationData location = locations.get(id);
        String law = locations.jurisdictions().stream()
                .filter(jurisdiction -> jurisdiction.code().equals(location.jurisdiction()))
                .map(Jurisdiction::name)
                .findFirst()
                .orElse(location.jurisdiction().value());
        return new Workplace(id, location.name(), location.jurisdiction(), law);
    }
}
