package dev.stillwater.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import dev.stillwater.descriptions.DescriptionId;
import dev.stillwater.descriptions.WaitingDescription;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NetworkViewTest extends ViewTest {

    @Autowired World world;

    @Test
    void head_office_sees_the_chain_and_each_line_leads_to_where_it_is_mended() {
        LocationData here = world.aLocation();
        world.aRoom(here.stored());
        world.aTherapist(here.stored(), "SW");
        world.publish(here.stored(), world.aTreatment(Part.of("SW", 60)));
        signInAsOffice();

        UI.getCurrent().navigate("network");

        assertThat($(H2.class).all()).extracting(H2::getText).contains(
                "Menus by location", "Screening outcomes by week", "Treatments without cover", "Screening policy");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("policy", "descriptions", "therapists?attention");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).anyMatch(address -> address.startsWith("menu?at="));
    }

    @Test
    void a_text_that_waits_is_told_with_the_name_of_its_language() {
        signInAsOffice();

        ListItem line = NetworkLines.waiting(new WaitingDescription(
                DescriptionId.next(), TreatmentId.next(), new LocalText("Slow hour", ""), "massage", "es", 1, Instant.EPOCH, "Ana"));

        assertThat(line.getElement().getTextRecursively()).contains("Español, sent by Ana");
    }

    @Test
    void modalities_and_the_catalogue_are_for_head_office() {
        signInAsOffice();
        UI.getCurrent().navigate("treatments/rules");
        assertThat($(H1.class).single().getText()).isEqualTo("Modalities, order and sections");
        UI.getCurrent().navigate("treatments/catalogue");
        assertThat($(H1.class).single().getText()).isEqualTo("Import and export");

        signInAsTherapist(TherapistId.next());
        for (String address : new String[] {"network", "treatments/rules", "treatments/catalogue"}) {
            UI.getCurrent().navigate(address);
            assertThat($(H1.class).single().getText()).as(address).isEqualTo("There is nothing here");
        }
    }
}
