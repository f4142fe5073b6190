package dev.stillwater.demo;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.locations.RoomData;
import java.util.Currency;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the six spas with their rooms. */
@Component
@Profile("demo")
class DemoLocations {

    private final LocationEditing editing;
    private final LocationDirectory directory;

    DemoLocations(LocationEditing editing, LocationDirectory directory) {
        this.editing = editing;
        this.directory = directory;
    }

    void make() {
        Spa.chain().forEach(this::make);
    }

    /** The location of a spa; for those who may read locations. */
    LocationData of(String code) {
        return directory.byCode(code).orElseThrow(() -> new IllegalStateException("No location " + code));
    }

    private void make(Spa spa) {
        LocationData saved = editing.save(new LocationData(
                null, 0, spa.code(), spa.name(), JurisdictionCode.of(spa.jurisdiction()), spa.zone(),
                Currency.getInstance(spa.currency()), spa.dressingMinutes(), spa.turnaroundMinutes(), true, spa.hours()));
        spa.rooms().forEach((name, features) ->
                editing.save(new RoomData(null, 0, saved.stored(), name, features, true)));
    }
}
