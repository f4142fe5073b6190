package dev.stillwater.descriptions.ui;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.descriptions.ChainDays;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionId;
import dev.stillwater.descriptions.DescriptionEvidence;
import dev.stillwater.descriptions.DescriptionPresence;
import dev.stillwater.descriptions.DescriptionRemarks;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionWriting;
import dev.stillwater.descriptions.FlaggedDescriptions;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The services that the parts of a description's screen ask. */
@Component
record TextServices(
        DescriptionDesk desk, DescriptionWriting writing, DescriptionReview review, DescriptionPresence presence, DescriptionEvidence evidence,
        DescriptionRemarks remarks, FlaggedDescriptions flagged, EvidenceLibrary studies, LocationDirectory locations,
        TreatmentLibrary library, ChainDays days, CurrentUser people) {

    /** Who writes in which draft: what the browser keeps of it is for nobody else. */
    String nameOf(DescriptionData draft) {
        return nameOf(draft.id(), draft.language());
    }

    String nameOf(DescriptionId draft, String language) {
        return people.get().id().value() + "." + draft.value() + "." + language;
    }

    /** What the techniques are called. */
    Map<ModalityCode, String> modalityNames() {
        return library.modalities().stream().collect(Collectors.toMap(Modality::code, one -> Words.local(one.names())));
    }

    /** What menus print below a text, wherever the treatment is offered or could be. */
    List<String> disclaimers(ClaimReport report) {
        return jurisdictions().stream().flatMap(place -> report.disclaimers(place).stream()).distinct().toList();
    }

    /** Wherever a treatment is offered or could be. */
    List<JurisdictionCode> jurisdictions() {
        return locations.jurisdictions().stream().map(Jurisdiction::code).toList();
    }
}
