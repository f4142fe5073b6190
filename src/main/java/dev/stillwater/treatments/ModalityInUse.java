package dev.stillwater.treatments;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;

/** Treatments have a modality that would bring something else, and whoever saves it has not agreed to just that. */
public class ModalityInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ModalityImpact impact;

    ModalityInUse(ModalityImpact impact) {
        super(Why.of("treatments.modality.inUse", impact.treatments().size(), impact.locations().size()));
        this.impact = impact;
    }

    /** What is to be seen, and agreed to by saving with it. */
    public ModalityImpact impact() {
        return impact;
    }
}
