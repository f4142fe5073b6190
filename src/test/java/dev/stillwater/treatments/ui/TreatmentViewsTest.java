package dev.stillwater.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentRow;
import dev.stillwater.treatments.TreatmentState;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.NewsNote;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class TreatmentViewsTest extends ViewTest {

    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired As as;

    @Test
    void head_office_makes_a_combination_out_of_two_modalities() {
        signInAsOffice();
        String name = Sample.unique("Drainage and Swedish");
        open("treatments/new");
        test(text("Name")).setValue(name);
        choose("Section", "Combinations");
        addPart("Manual lymphatic drainage");
        addPart("Swedish");
        test(minutes("Minutes of Manual lymphatic drainage, length 1")).setValue(45);
        test(minutes("Minutes of Swedish, length 1")).setValue(45);
        assertThat(shown()).contains("Order is right", "certificates for Manual lymphatic drainage and Swedish", "115 min");

        test(button("Save treatment")).click();

        assertThat($(H1.class).single().getText()).isEqualTo(name);
        TreatmentRow row = as.office(() -> library.page(find(name), PageRequest.of(0, 1))).getFirst();
        assertThat(row.handsOnMinutes()).containsExactly(90);
        assertThat(row.isCombination()).isTrue();
        assertThat(row.state()).isEqualTo(TreatmentState.DRAFT);
    }

    @Test
    void an_enhancement_is_typed_follows_at_once_and_is_saved() {
        TreatmentData data = aStoredTreatment();
        signInAsOffice();
        open("treatments/" + data.id().value());
        test(button("Add an enhancement")).click();
        test($(IntegerField.class).withLabel("Minutes more").single()).setValue(5);
        test(button("Save treatment")).click();
        assertThat($(TextField.class).withLabel("Name in English").single().getErrorMessage())
                .isEqualTo("Name this enhancement, or remove it.");

        test($(TextField.class).withLabel("Name in English").single()).setValue("Warm towels");
        test($(TextField.class).withLabel("Price guidance").single()).setValue("USD 10-15");
        assertThat(shown()).contains("Booked time with an enhancement", "Warm towels");
        test(button("Save treatment")).click();

        assertThat(as.office(() -> library.get(data.id())).extras().enhancements())
                .extracting(Enhancement::name, Enhancement::minutes)
                .containsExactly(tuple("Warm towels", 5));
    }

    @Test
    void names_are_read_for_claims_while_they_are_typed() {
        TreatmentData data = aStoredTreatment();
        signInAsOffice();
        open("treatments/" + data.id().value());

        test(text("Name")).setValue("Slow strokes that cure cancer");
        assertThat(helper(text("Name"))).contains("Prohibited", "cancer");
        test(text("Name")).setValue("Slow strokes");
        assertThat(helper(text("Name"))).doesNotContain("Prohibited");
        test(text("Spanish name")).setValue("Masaje que cura el cáncer");
        assertThat(helper(text("Spanish name"))).contains("Prohibited");

        test(button("Add an enhancement")).click();
        TextField enhancement = $(TextField.class).withLabel("Name in English").single();
        test(enhancement).setValue("Immune boosting towels");
        assertThat(helper(enhancement)).contains("Prohibited");
    }

    private static String helper(TextField field) {
        return field.getHelperComponent().getElement().getTextRecursively();
    }

    @Test
    void a_section_is_added_moved_and_removed_and_its_name_is_read_for_claims() {
        signInAsOffice();
        open("treatments/rules");
        test(button("New section")).click();
        test(text("Name")).setValue("Cures for cancer");
        assertThat(helper(text("Name"))).contains("Prohibited");
        test(text("Spanish name")).setValue("Remates");
        test(button("Save section")).click();
        assertThat(text("Name").isInvalid()).isTrue();
        assertThat(text("Name").getErrorMessage()).contains("cannot stand in a name");

        test(text("Name")).setValue("Finishing touches");
        test(text("Code")).setValue("finishing-touches");
        test(button("Save section")).click();
        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(iconButton("Move Finishing touches down").isEnabled()).isFalse();
        test(iconButton("Move Finishing touches up")).click();
        assertThat(iconButton("Move Finishing touches down").isEnabled()).isTrue();
        assertThat(shown()).contains("Finishing touches moved", "No treatment stands in it");

        test(iconButton("Remove: Finishing touches")).click();
        test($(Button.class).withText("Remove").all().getLast()).click();
        assertThat(shown()).doesNotContain("finishing-touches");
    }

    @Test
    void an_order_that_is_not_allowed_says_why_before_and_after_saving() {
        signInAsOffice();
        open("treatments/new");
        test(text("Name")).setValue(Sample.unique("Wrong order"));
        choose("Section", "Combinations");
        addPart("Swedish");
        addPart("Manual lymphatic drainage");
        assertThat(shown()).contains("Order is not allowed", "nearly dry");

        test(button("Save treatment")).click();

        assertThat(refusals()).anyMatch(sentence -> sentence.startsWith("Manual lymphatic drainage comes before Swedish."));
        test(iconButton("Move Manual lymphatic drainage up")).click();
        assertThat(shown()).contains("Order is right");
        test(button("Save treatment")).click();
        assertThat(refusals()).isEmpty();
    }

    @Test
    void bad_input_is_refused_at_its_field_and_stays() {
        signInAsOffice();
        open("treatments/new");
        test(text("Name")).setValue("Something");
        test(text("Code")).setValue("Not a code");
        addPart("Swedish");
        test(button("Save treatment")).click();
        assertThat(text("Code").isInvalid()).isTrue();
        assertThat(text("Code").getErrorMessage()).startsWith("Use lower case letters");
        assertThat($(Select.class).withLabel("Section").single().isInvalid()).as("said together with the code").isTrue();
        test(text("Code")).setValue(Sample.unique("code"));
        test(minutes("Minutes of Swedish, length 1")).setValue(3);
        choose("Section", "Massage");

        test(button("Save treatment")).click();

        assertThat(refusals()).containsExactly("Each part takes between 5 and 240 minutes.");
        assertThat(minutes("Minutes of Swedish, length 1").isInvalid()).isTrue();
        assertThat(text("Name").getValue()).isEqualTo("Something");
    }

    @Test
    void minutes_that_are_missing_are_marked_and_an_age_that_is_no_age_names_its_range() {
        signInAsOffice();
        open("treatments/new");
        test(text("Name")).setValue(Sample.unique("Unread"));
        choose("Section", "Massage");
        addPart("Swedish");
        minutes("Minutes of Swedish, length 1").clear();
        IntegerField age = $(IntegerField.class).withLabel("Minimum age").single();
        age.setValue(150);

        test(button("Save treatment")).click();

        assertThat(minutes("Minutes of Swedish, length 1").isInvalid()).isTrue();
        assertThat(minutes("Minutes of Swedish, length 1").getErrorMessage()).contains("between 5 and 240");
        assertThat(age.getErrorMessage()).isEqualTo("Enter a whole number from 0 to 99.");
        assertThat($(Select.class).withLabel("Section").single().hasClassName("required")).as("marked as one that must be chosen").isTrue();
    }

    @Test
    void a_name_that_another_treatment_has_is_refused_at_the_name() {
        TreatmentData there = aStoredTreatment();
        signInAsOffice();
        open("treatments/new");
        test(text("Name")).setValue(there.name());
        test(text("Code")).setValue(Sample.unique("code"));
        choose("Section", "Massage");
        addPart("Swedish");

        test(button("Save treatment")).click();

        assertThat(text("Name").getErrorMessage()).contains(there.code()).contains("has this name already");
    }

    @Test
    void prices_stand_in_their_currency() {
        signInAsOffice();
        TreatmentData stored = aStoredTreatment();
        open("treatments/" + stored.id().value());
        ComboBox<?> add = $(ComboBox.class).withAriaLabel("Add currency").single();
        test(add).selectItem("JPY, Japanese Yen");
        test(price("Lowest price in JPY")).setValue(new BigDecimal("9000.5"));
        test(price("Highest price in JPY")).setValue(new BigDecimal("12000"));
        test(button("Save treatment")).click();
        assertThat(price("Lowest price in JPY").isInvalid()).isTrue();
        test(price("Lowest price in JPY")).setValue(new BigDecimal("9000"));

        test(button("Save treatment")).click();

        assertThat(as.office(() -> library.get(stored.id())).priceBands()).hasSize(1);
    }

    @Test
    void a_stale_save_keeps_the_input() {
        TreatmentData stored = aStoredTreatment();
        signInAsOffice();
        open("treatments/" + stored.id().value());
        test(text("Name")).setValue("My wording");
        as.office2(() -> editing.save(stored));

        test(button("Save treatment")).click();

        assertThat(refusals()).anyMatch(sentence -> sentence.startsWith("Somebody else saved"));
        assertThat(text("Name").getValue()).isEqualTo("My wording");
    }

    @Test
    void a_treatment_is_activated_and_withdrawn() {
        TreatmentData stored = aStoredTreatment();
        signInAsOffice();
        open("treatments/" + stored.id().value());
        test(button("Activate")).click();
        assertThat(state(stored)).isEqualTo(TreatmentState.ACTIVE);

        test(button("Withdraw")).click();
        test($(Button.class).withText("Withdraw").all().getLast()).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(state(stored)).isEqualTo(TreatmentState.WITHDRAWN);
    }

    @Test
    void what_is_not_saved_is_not_left_behind_unasked() {
        TreatmentData stored = aStoredTreatment();
        signInAsOffice();
        open("treatments/" + stored.id().value());
        test(text("Name")).setValue("Half typed");

        UI.getCurrent().navigate("treatments");

        assertThat($(FormDialog.class).single().getHeaderTitle()).isEqualTo("Not saved yet");
        assertThat(text("Name").getValue()).isEqualTo("Half typed");
    }

    @Test
    void a_copy_begins_with_the_same_parts() {
        TreatmentData stored = aStoredTreatment();
        signInAsOffice();
        open("treatments/" + stored.id().value());

        test(button("Copy")).click();

        assertThat(text("Name").getValue()).isEqualTo(stored.name() + ", copy");
        assertThat(minutes("Minutes of Swedish, length 1").getValue()).isEqualTo(60);
    }

    @Test
    void filters_stand_in_the_address() {
        TreatmentData stored = aStoredTreatment();
        signInAsOffice();
        UI.getCurrent().navigate("treatments", QueryParameters.of("q", stored.code()));
        assertThat(test(grid()).size()).isEqualTo(1);

        UI.getCurrent().navigate("treatments", QueryParameters.simple(Map.of("q", stored.code(), "state", "ACTIVE")));

        assertThat(test(grid()).size()).isZero();
    }

    @Test
    void others_read_what_is_active_and_change_nothing() {
        TreatmentData draft = aStoredTreatment();
        TreatmentData active = as.office(() -> {
            TreatmentData saved = editing.save(sample());
            return editing.activate(saved.id(), saved.version());
        });
        signInAsTherapist(TherapistId.next());

        open("treatments/" + active.id().value());
        assertThat($(H1.class).single().getText()).isEqualTo(active.name());
        assertThat($(Button.class).withText("Save treatment").exists()).isFalse();
        assertThat($(TextField.class).exists()).isFalse();
        open("treatments/" + draft.id().value());
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
        open("treatments/new");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void another_state_by_another_person_is_said() {
        TreatmentData data = aStoredTreatment();
        signInAsOffice();
        open("treatments/" + data.id().value());

        as.office2(() -> editing.activate(data.id(), data.version()));

        // Word of a change comes on a thread of its own.
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            roundTrip();
            assertThat($(NewsNote.class).single().getElement().getText())
                    .isEqualTo("Another person changed this treatment. State: Active");
        });
    }

    private TreatmentData aStoredTreatment() {
        return as.office(() -> editing.save(sample()));
    }

    private static TreatmentData sample() {
        String code = Sample.unique("t");
        return TreatmentData.draft(code, "Treatment " + code, "", "massage", List.of(
                Variant.of(Part.of("SW", 60))));
    }

    private TreatmentState state(TreatmentData data) {
        return as.office(() -> library.get(data.id())).state();
    }

    private static TreatmentFilter find(String text) {
        return new TreatmentFilter(text, null, null, null, null);
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private void addPart(String name) {
        choose("Add part", name);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        Select<Object> select = $(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel()) || one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(select).selectItem(item);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getFirst();
    }

    private Button iconButton(String label) {
        return $(Button.class).withAriaLabel(label).single();
    }

    private TextField text(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private IntegerField minutes(String label) {
        return $(IntegerField.class).withAriaLabel(label).single();
    }

    private BigDecimalField price(String label) {
        return $(BigDecimalField.class).withAriaLabel(label).single();
    }

    private List<String> refusals() {
        return $(Paragraph.class).withClassName("refusal").all().stream().filter(Component::isVisible).map(Paragraph::getText).toList();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private CardGrid<TreatmentRow> grid() {
        return $(CardGrid.class).single();
    }
}
