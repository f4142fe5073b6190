package dev.stillwater.descriptions;

import dev.stillwater.evidence.LibraryCodes;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says to the evidence which modalities and jurisdictions there are. */
@Component
class CodesOfLibrary implements LibraryCodes {

    private final TreatmentLibrary library;
    private final LocationDirectory locations;

    CodesOfLibrary(TreatmentLibrary library, LocationDirectory locations) {
        this.library = library;
        this.locations = locations;
    }

    @Override
    public Map<ModalityCode, LocalText> modalities() {
        return library.modalities().stream().collect(Collectors.toMap(Modality::code, Modality::names));
    }

    @Override
    public Map<JurisdictionCode, String> jurisdictions() {
        return locations.jurisdictions().stream().collect(Collectors.toMap(Jurisdiction::code, Jurisdiction::name));
    }
}
