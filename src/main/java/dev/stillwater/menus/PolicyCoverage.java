package dev.stillwater.menus;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which modalities the screening policy in force speaks of. */
@Component
class PolicyCoverage {

    private final TreatmentLibrary treatments;

    PolicyCoverage(TreatmentLibrary treatments) {
        this.treatments = treatments;
    }

    Set<ModalityCode> modalities() {
        return treatments.modalities().stream().map(Modality::code).collect(Collectors.toSet());
    }
}
