package dev.stillwater.treatments;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.testing.Sample;
import java.util.Arrays;
import java.util.List;

/** Treatments for tests. */
public final class Examples {

    public static final LocationId SOMEWHERE = LocationId.next();

    private Examples() {}

    public static TreatmentData aTreatment(String modality, int minutes) {
        String code = Sample.unique("t");
        return TreatmentData.draft(
                code, "Treatment " + code, "Tratamiento " + code, "massage", List.of(Variant.of(Part.of(modality, minutes))));
    }

    /** 45 minutes of each, in this order. */
    public static TreatmentData aCombination(String... modalities) {
        String code = Sample.unique("t");
        Part[] parts = Arrays.stream(modalities).map(modality -> Part.of(modality, 45)).toArray(Part[]::new);
        return TreatmentData.draft(
                code, "Combination " + code, "", "combinations", List.of(Variant.of(parts)));
    }
}
