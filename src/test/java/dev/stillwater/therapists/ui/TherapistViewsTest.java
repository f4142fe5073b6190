package dev.stillwater.therapists.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFile;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.Modality;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TherapistViewsTest extends ViewTest {

    private static final LocalDate TODAY = World.TODAY;

    @Autowired TherapistFiles files;
    @Autowired TherapistDirectory directory;
    @Autowired World world;
    @Autowired As as;

    private LocationId here;
    private String locationName;
    private TherapistId ana;

    @BeforeEach
    void aTherapistWhoMayGiveSwedish() {
        LocationData location = world.aLocation();
        here = location.stored();
        locationName = location.name();
        ana = world.aTherapist(here, "SW");
    }

    @Test
    void a_manager_adds_a_therapist_to_the_own_location() {
        signInAsManager(here);
        navigate(TherapistListView.class);
        test(button("Add therapist")).click();
        test(field("Name")).setValue("Nora Quist");
        test(box("Location")).selectItem(locationName);

        test(button("Save therapist")).click();

        assertThat(getCurrentView()).isInstanceOf(TherapistFileView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Nora Quist");
    }

    @Test
    void the_list_is_found_again_by_its_address() {
        as.office(() -> files.record(certificate("MLD", TODAY.minusYears(1), TODAY.plusDays(20))));
        signInAsOffice();

        UI.getCurrent().navigate("therapists", QueryParameters.simple(Map.of("q", name(), "attention", "1")));

        assertThat($(Checkbox.class).single().getValue()).isTrue();
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).word()).isEqualTo("lapses in 20 days");
    }

    @Test
    void nobody_without_attention_shows_in_that_list() {
        signInAsOffice();

        UI.getCurrent().navigate("therapists", QueryParameters.simple(Map.of("q", name(), "attention", "1")));

        assertThat(test(grid()).size()).isZero();
    }

    @Test
    void papers_say_in_words_how_they_stand() {
        as.office(() -> {
            files.record(certificate("MLD", TODAY.minusYears(2), TODAY.minusDays(1)));
            files.record(certificate("HS", TODAY.minusYears(1), TODAY));
            files.record(certificate("RX", TODAY.minusYears(1), TODAY.plusDays(1)));
            files.record(certificate("DT", TODAY.minusYears(1), TODAY.plusDays(91)));
            return files.record(certificate("PN", TODAY.plusDays(3), null));
        });
        signInAsManager(here);
        open(ana);

        assertThat($(Span.class).withClassName("st").all()).extracting(Span::getText).contains(
                "lapsed on November 16, 2026", "last day today", "lapses tomorrow", "valid to February 16, 2027",
                "from November 20, 2026", "valid, no end", "works there");
    }

    @Test
    void the_address_opens_the_dialog_for_the_certificate_that_a_menu_needs() {
        signInAsManager(here);
        UI.getCurrent().navigate("therapists/" + ana.value(), QueryParameters.simple(Map.of("certify", "MLD")));
        assertThat(box("Modality").getValue()).isInstanceOfSatisfying(Modality.class,
                modality -> assertThat(modality.code()).isEqualTo(ModalityCode.of("MLD")));
        test(field("Issued by")).setValue("Northlight College");
        test(date("Issued on")).setValue(TODAY.minusDays(3));

        test(button("Save certificate")).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(file().certificates()).extracting(Certificate::modality).contains(ModalityCode.of("MLD"));
    }

    @Test
    void a_date_that_is_missing_or_reversed_is_refused_at_its_field_and_input_stays() {
        signInAsManager(here);
        UI.getCurrent().navigate("therapists/" + ana.value(), QueryParameters.simple(Map.of("certify", "MLD")));
        test(field("Issued by")).setValue("Northlight College");
        test(button("Save certificate")).click();
        assertThat(date("Issued on").getErrorMessage()).isEqualTo("Enter a date.");
        test(date("Issued on")).setValue(TODAY);
        test(date("Valid to")).setValue(TODAY.minusDays(1));

        test(button("Save certificate")).click();

        assertThat(date("Valid to").isInvalid()).isTrue();
        assertThat(field("Issued by").getValue()).isEqualTo("Northlight College");
    }

    @Test
    void a_paper_recorded_by_mistake_is_taken_off_after_a_question() {
        signInAsManager(here);
        open(ana);
        test($(Button.class).withAriaLabel("Edit Swedish").single()).click();
        test(button("Take off the file")).click();
        assertThat(file().certificates()).hasSize(1);

        test($(Button.class).withText("Take off the file").all().getLast()).click();

        assertThat(file().certificates()).isEmpty();
        assertThat($(FormDialog.class).exists()).isFalse();
    }

    @Test
    void a_manager_of_another_location_finds_nothing_at_the_address() {
        signInAsManager(world.aLocation().stored());

        UI.getCurrent().navigate("therapists/" + ana.value());

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void an_address_that_is_no_id_finds_nothing() {
        signInAsOffice();

        UI.getCurrent().navigate("therapists/ana");

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void an_assignment_elsewhere_is_not_the_managers_to_change() {
        LocationId elsewhere = world.aLocation().stored();
        as.manager(elsewhere, () -> files.assign(
                new Assignment(null, 0, ana, elsewhere, TODAY, null)));
        signInAsManager(here);
        open(ana);

        assertThat($(Button.class).withText("Edit").all()).hasSize(3);
    }

    @Test
    void a_therapist_reads_the_own_papers_and_changes_nothing() {
        signInAsTherapist(ana);
        navigate(MyPapersView.class);

        assertThat($(ListItem.class).all()).hasSize(3);
        assertThat($(Button.class).withText("Edit").exists()).isFalse();
    }

    @Test
    void a_therapist_finds_neither_the_list_nor_a_file() {
        signInAsTherapist(ana);
        UI.getCurrent().navigate("therapists");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
        UI.getCurrent().navigate("therapists/" + ana.value());
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private Certificate certificate(String modality, LocalDate issued, LocalDate expires) {
        return new Certificate(null, 0, ana, ModalityCode.of(modality), Sample.unique("School"), issued, expires);
    }

    private String name() {
        return file().therapist().name();
    }

    private TherapistFile file() {
        return as.office(() -> directory.file(ana));
    }

    private void open(TherapistId id) {
        navigate("therapists/" + id.value(), TherapistFileView.class);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getFirst();
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private DateField date(String label) {
        return $(DateField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> box(String label) {
        return $(ComboBox.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<TherapistLine> grid() {
        return $(Grid.class).single();
    }
}
