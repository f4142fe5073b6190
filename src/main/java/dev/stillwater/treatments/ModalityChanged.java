package dev.stillwater.treatments;

import java.util.Set;

/** What follows from a modality is another now. Published within the transaction that changes it. */
public record ModalityChanged(Set<TreatmentId> treatments) {

    public ModalityChanged {
        treatments = Set.copyOf(treatments);
    }
}
