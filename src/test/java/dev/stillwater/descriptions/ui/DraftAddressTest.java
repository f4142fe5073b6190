package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft is reloaded, and found again after signing in, by the address that it was opened at. */
class DraftAddressTest extends ViewTest {

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired As as;

    @Test
    void a_draft_opened_from_its_treatment_keeps_its_own_address() {
        String code = Sample.unique("t");
        TreatmentId treatment = as.office(() -> editing.save(TreatmentData.draft(
                code, "Treatment " + code, "", "massage", List.of(Variant.of(Part.of("SW", 60))))).id());
        as.office(() -> desk.draft(treatment, "en"));
        signInAsOffice();
        UI.getCurrent().navigate("treatments/" + treatment.value());

        UI.getCurrent().navigate("treatments/" + treatment.value() + "/text/en");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("treatments/" + treatment.value() + "/text/en");
        assertThat(UI.getCurrent().getInternals().hasLastHandledLocation()).as("an address was written over it").isFalse();
    }
}
