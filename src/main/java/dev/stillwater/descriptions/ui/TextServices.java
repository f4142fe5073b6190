package dev.stillwater.descriptions.ui;

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
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationDirectory;
import java.util.List;
import org.springframework.stereotype.Component;

/** The services that the parts of a description's screen ask. */
@Component
record TextServices(
        DescriptionDesk desk, DescriptionWriting writing, DescriptionReview review, DescriptionPresence presence, DescriptionEvidence evidence,
        DescriptionRemarks remarks, FlaggedDescriptions flagged, EvidenceLibrary studies, LocationDirectory locations, ChainDays days, CurrentUser people) {

    /** Who writes in which draft: what the browser keeps of it is for nobody else. */
    String nameOf(DescriptionData draft) {
        return nameOf(draft.id(), draft.language());
    }

    String nameOf(DescriptionId draft, String language) {
        return people.get().id().value() + "." + draft.value() + "." + language;
    }

    /** Wherever a treatment is offered or could be. */
    List<JurisdictionCode> jurisdictions() {
        return locations.jurisdictions().stream().map(Jurisdiction::code).toList();
    }
}
