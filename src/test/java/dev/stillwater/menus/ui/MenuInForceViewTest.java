package dev.stillwater.menus.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MenuInForceViewTest extends ViewTest {

    @Autowired MenuReading reading;
    @Autowired TherapistFiles files;
    @Autowired TherapistDirectory directory;
    @Autowired World world;
    @Autowired As as;

    LocationData location;
    LocationId here;
    TherapistId ana;
    TreatmentData swedish;

    @BeforeEach
    void a_therapist_of_a_location() {
        location = world.aLocation();
        here = location.stored();
        ana = world.aTherapist(here, "SW");
        world.aRoom(here);
        swedish = world.aTreatment(Part.of("SW", 60));
    }

    @Test
    void a_therapist_reads_the_menu_in_force_and_changes_nothing() {
        world.publish(here, swedish);
        open("menu", "");

        assertThat($(H1.class).single().getText()).isEqualTo("Menu of " + location.name());
        assertThat($(H3.class).withText(swedish.name()).exists()).isTrue();
        assertThat($(Button.class).withText("Publish menu").exists()).isFalse();
        assertThat($(Button.class).withText("Add from the library").exists()).isFalse();
    }

    @Test
    void a_menu_that_is_published_meanwhile_shows_without_a_reload() {
        open("menu", "");
        assertThat($(H3.class).withText(swedish.name()).exists()).isFalse();

        world.publish(here, swedish);

        // Word of a change comes on a thread of its own.
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            roundTrip();
            assertThat($(H3.class).withText(swedish.name()).exists()).isTrue();
        });
    }

    @Test
    void who_works_at_two_locations_chooses() {
        LocationData other = world.aLocation();
        as.office(() -> files.assign(new Assignment(null, 0, ana, other.stored(), World.TODAY.minusDays(1), null)));

        open("menu/in-force", "at=" + other.code());

        assertThat($(H1.class).single().getText()).isEqualTo("Menu of " + other.name());
        assertThat($(Anchor.class).withText(location.name()).exists()).isTrue();
    }

    @Test
    void the_menu_of_a_location_where_the_therapist_does_not_work_is_refused() {
        LocationData other = world.aLocation();

        open("menu/in-force", "at=" + other.code());

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
        assertThatThrownBy(() -> as.therapist(ana, () -> reading.published(other.stored()))).isInstanceOf(OutOfScopeException.class);
    }

    @Test
    void the_menu_is_downloaded_and_no_longer_once_the_therapist_works_elsewhere() throws IOException {
        world.publish(here, swedish);
        open("menu", "");
        MenuPdfLink link = $(MenuPdfLink.class).single();
        assertThat(link.getElement().getAttribute("download")).isEqualTo("menu-" + location.code() + "-" + World.TODAY + ".pdf");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(link).download(file);
        try (PDDocument pdf = Loader.loadPDF(file.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(location.name(), swedish.name(), "$120");
        }

        Assignment work = as.therapist(ana, () -> directory.ownAssignments()).getFirst();
        as.office(() -> files.assign(new Assignment(
                work.id(), work.version(), ana, here, work.from(), World.TODAY.minusDays(1))));

        assertThat(link.download(UI.getCurrent()).getError()).isEqualTo(403);
    }

    private void open(String path, String query) {
        signInAsTherapist(ana);
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
