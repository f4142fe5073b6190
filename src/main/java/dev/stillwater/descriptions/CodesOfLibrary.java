package dev.stillwater.descriptions;

import dev.stillwater.evidence.LibraryCodes;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says to the evidence which modalities there are. */
@Component
class CodesOfLibrary implements LibraryCodes {

    private final TreatmentLibrary library;

    CodesOfLibrary(TreatmentLibrary library) {
        this.library = library;
    }

    @Override
    public Set<ModalityCode> modalities() {
        return library.modalities().stream().map(Modality::code).collect(Collectors.toSet());
    }
}
