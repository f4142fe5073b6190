package dev.stillwater.treatments;

import java.util.Set;

/** The library says something else of these treatments than before. Published within the transaction that changes it. */
public record TreatmentsChanged(Set<TreatmentId> treatments) {

    public TreatmentsChanged {
        treatments = Set.copyOf(treatments);
    }
}
