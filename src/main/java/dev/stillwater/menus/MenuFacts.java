package dev.stillwater.menus;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.descriptions.ApprovedDescription;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.LocationData;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import java.util.Map;

/**
 * What the library and the location say about the treatments of a draft, read once for the gate and
 * for the snapshot.
 *
 * @param jurisdictionName as people call it
 * @param modalities their names
 * @param texts approved descriptions by language
 * @param claims what the rules say of the English ones
 * @param claimsElsewhere what they say of the Spanish ones
 * @param namesElsewhere what they say of the Spanish names alone, for treatments without a Spanish text
 */
record MenuFacts(
        LocationData location,
        String jurisdictionName,
        Map<TreatmentId, TreatmentData> treatments,
        LibraryWords words,
        Map<ModalityCode, LocalText> modalities,
        Map<String, Map<TreatmentId, ApprovedDescription>> texts,
        Map<TreatmentId, ClaimReport> claims,
        Map<TreatmentId, ClaimReport> claimsElsewhere,
        Map<TreatmentId, ClaimReport> namesElsewhere) {

    static final String ENGLISH = "en";

    Map<TreatmentId, ApprovedDescription> english() {
        return texts.getOrDefault(ENGLISH, Map.of());
    }

    LocalText modality(ModalityCode code) {
        return modalities.getOrDefault(code, new LocalText(code.value(), ""));
    }
}
