package dev.stillwater.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.NewSignOff;
import dev.stillwater.policy.Outcome;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdit;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.Wording;
import dev.stillwater.testing.As;
import dev.stillwater.testing.World;
import dev.stillwater.uikit.FormDialog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Head office edits a draft: questions, answers, columns, and what stands beside the questions. */
class PolicyDraftViewTest extends PolicyScreen {

    private static final NewSignOff SIGNATURE = new NewSignOff("Dr Ada Wells", "MD 60012345", World.TODAY, "");

    @Autowired PolicyPublishing publishing;

    @Test
    void a_question_with_a_range_and_a_follow_up_is_added() {
        openDraft();
        test(button("Add question")).click();
        field("Question in English").setValue("How many hours did you sleep?");
        field("Question in Spanish").setValue("¿Cuántas horas ha dormido?");
        test(button("Add answer")).click();
        test($(Button.class).withText("Add question").all().getLast()).click();
        assertThat($(FormDialog.class).exists()).as("an answer without words is refused").isTrue();
        $(TextArea.class).withLabel("Answer in English").all().getLast().setValue("Not sure");
        $(TextArea.class).withLabel("Answer in Spanish").all().getLast().setValue("No lo sé");
        test($(Button.class).withText("Add question").all().getLast()).click();
        assertThat($(FormDialog.class).exists()).isFalse();
        Question added = drafted().questions().getLast();
        assertThat(added.code().value()).isEqualTo("S39");
        assertThat(added.options()).extracting(option -> option.code().value()).containsExactly("no", "yes", "not-sure");

        $(PolicyMatrix.class).single().rows().stream()
                .filter(row -> row.head() && row.key().rule().equals("S39")).findFirst()
                .ifPresent($(PolicyWorkbench.class).single()::followUp);
        field("Question in English").setValue("Why?");
        field("Question in Spanish").setValue("¿Por qué?");
        test($(Button.class).withText("Add question").all().getLast()).click();
        assertThat(drafted().questions().getLast().code().value()).isEqualTo("S39A");
        assertThat(drafted().questions().getLast().after().question().value()).isEqualTo("S39");
    }

    @Test
    void what_another_person_changed_meanwhile_is_told_and_nothing_typed_is_lost() {
        openDraft();
        var matrix = $(PolicyMatrix.class).single();
        Question seen = matrix.rows().getFirst().question();
        matrix.editQuestion(matrix.rows().getFirst());
        as.office2(() -> editing.edit(
                editing.draft().id(),
                new PolicyEdit.PutQuestion(
                        seen, seen.asked(Wording.of("Theirs?", "¿Suya?"), seen.validity(), seen.season()), null)));
        field("Question in English").setValue("Mine?");
        test(button("Save question")).click();
        assertThat($(Paragraph.class).withTextContaining("by somebody else").exists())
                .isTrue();
        assertThat(field("Question in English").getValue()).isEqualTo("Mine?");
        assertThat(drafted().questions().getFirst().wording().texts()).containsEntry("en", "Theirs?");
        test(button("Save question")).click();
        assertThat(drafted().questions().getFirst().wording().texts()).containsEntry("en", "Mine?");
    }

    @Test
    void a_question_for_a_date_alone_is_not_given_answers_by_being_looked_at() {
        openDraft();
        Question before = drafted().question(QuestionCode.of("S01A")).orElseThrow();
        $(PolicyMatrix.class).single().rows().stream()
                .filter(row -> row.head() && row.key().rule().equals("S01A")).findFirst()
                .ifPresent($(PolicyMatrix.class).single()::editQuestion);
        field("Question in Spanish").setValue("¿Qué día tuvo la última fiebre?");
        test(button("Save question")).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        Question after = drafted().question(QuestionCode.of("S01A")).orElseThrow();
        assertThat(after.options()).isEmpty();
        assertThat(after.measure()).isEqualTo(before.measure());
        assertThat(after.wording().texts()).containsEntry("es", "¿Qué día tuvo la última fiebre?");
    }

    @Test
    void a_question_goes_with_its_follow_ups_after_they_were_named() {
        openDraft();
        $(PolicyMatrix.class).single().rows().stream()
                .filter(row -> row.head() && row.key().rule().equals("S18")).findFirst()
                .ifPresent($(PolicyMatrix.class).single()::editQuestion);
        test(button("Remove question")).click();
        assertThat($(Paragraph.class).withTextContaining("S18A, S18B and S18C").exists())
                .isTrue();
        test($(Button.class).withText("Remove question").all().getLast()).click();
        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(drafted().question(QuestionCode.of("S18B"))).isEmpty();
    }

    @Test
    void rows_and_columns_are_filtered_and_the_filter_stands_in_the_address() {
        openDraft();
        UI.getCurrent().navigate("policy", QueryParameters.simple(Map.of("show", "seasonal", "techniques", "SW,DT")));
        var matrix = $(PolicyMatrix.class).single();
        assertThat(matrix.rows()).allMatch(row -> row.question() != null && row.question().season() != null);
        assertThat(matrix.getColumnByKey("SW").isVisible()).isTrue();
        assertThat(matrix.getColumnByKey("HS").isVisible()).isFalse();
        UI.getCurrent().navigate("policy", QueryParameters.simple(Map.of("show", "refused")));
        assertThat($(PolicyMatrix.class).single().rows()).isNotEmpty()
                .filteredOn(row -> !row.head())
                .allMatch(row -> row.cells().stream().anyMatch(cell -> cell.headline() == Headline.REFUSED));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_column_is_copied_once_the_number_of_cells_was_said() {
        openDraft();
        test(button("Copy a column")).click();
        $(Select.class).withLabel("From").single().setValue(SWEDISH);
        $(MultiSelectComboBox.class).withLabel("To").single().setValue(Set.of(ModalityCode.of("SP")));
        $(RadioButtonGroup.class).withLabel("Which cells").single().setValue(false);
        assertThat($(Paragraph.class).withTextContaining("cells would change").exists())
                .isTrue();
        test(button("Copy outcomes")).click();
        assertThat(drafted().rows()).allMatch(row -> {
            var cells = drafted().cells(row).orElseThrow();
            return !cells.containsKey(SWEDISH) || cells.get(SWEDISH).equals(cells.get(ModalityCode.of("SP")));
        });
    }

    @Test
    void what_stands_beside_the_questions_is_read_by_all_and_edited_by_head_office() {
        openDraft();
        UI.getCurrent().navigate("policy", QueryParameters.of("part", "parts"));
        assertThat($(Button.class).withText("Add season").exists()).isTrue();
        test(button("Add change")).click();
        field("What to do in English").setValue("Work seated");
        field("What to do in Spanish").setValue("Trabajar sentado");
        test(button("Save change")).click();
        assertThat(drafted().modifications()).containsEntry("work-seated", Wording.of("Work seated", "Trabajar sentado"));
        signInAsManager(new LocationId(Ids.next()));
        UI.getCurrent().navigate("policy", QueryParameters.of("part", "parts"));
        assertThat($(PartsPanel.class).exists()).isTrue();
        assertThat($(Button.class).withText("Add season").exists()).isFalse();
        assertThat($(Button.class).withText("Edit").exists()).isFalse();
    }

    @Test
    void any_two_versions_are_compared_as_a_matrix_of_changed_cells() {
        openDraft();
        edit("S38");
        kinds().setValue(Set.of(Headline.REFUSED));
        test(button("Save outcome")).click();
        int number = as.office(reading::draft).orElseThrow().number();
        int inForce = as.office(reading::inForce).number();
        UI.getCurrent().navigate("policy", QueryParameters.simple(Map.of(
                "part", "compare", "from", String.valueOf(inForce), "to", String.valueOf(number))));
        assertThat($(Span.class).withClassName("turn").withText("stricter").exists()).isTrue();
        UI.getCurrent().navigate("policy", QueryParameters.simple(Map.of(
                "part", "compare", "from", String.valueOf(number), "to", String.valueOf(inForce))));
        assertThat($(Span.class).withClassName("turn").withText("looser").exists()).isTrue();
    }

    private PolicyDocument drafted() {
        return as.office(reading::draft).orElseThrow().document();
    }

    private TextArea field(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    @Test
    void what_allows_more_is_listed_before_publishing_and_wants_a_yes_of_its_own() {
        PolicyVersion inForce = as.office(reading::inForce);
        PolicyVersion begun = as.office(editing::draft);
        PolicyVersion draft = as.office(() -> editing.setCell(
                begun.id(), begun.version(), Choice.of("S14", "last-6-months"), Set.of(SWEDISH, ModalityCode.of("MLD")), Cell.PROCEED));
        as.office(() -> publishing.sign(draft.id(), draft.version(), SIGNATURE));
        signIn(As.anOffice2());
        navigate("policy", PolicyView.class);

        test(button("Publish draft")).click();

        FormDialog dialog = $(FormDialog.class).single();
        List<String> lines = $(LooserList.class).single().getContent().getChildren()
                .map(line -> line.getElement().getTextRecursively()).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("blood clot").contains("In the last 6 months").contains("Manual lymphatic drainage")
                .contains("Refuse").endsWith("Proceed");
        Checkbox yes = $(Checkbox.class).withLabelContaining("I have read these 2 changes").single();
        assertThat(yes.getValue()).isFalse();
        test($(Button.class).withText("Publish draft").all().getLast()).click();
        assertThat(yes.isInvalid()).isTrue();
        assertThat(as.office(reading::inForce).id()).isEqualTo(inForce.id());

        yes.setValue(true);
        test($(Button.class).withText("Publish draft").all().getLast()).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(as.office(reading::inForce).id()).isEqualTo(draft.id());
        assertThat($(Details.class).single().getSummaryText()).contains("agreed to 2 changes that allow more");
        putBack(inForce);
    }

    @Test
    void what_allows_no_more_is_published_without_a_tick() {
        PolicyVersion begun = as.office(editing::draft);
        PolicyVersion draft = as.office(() -> editing.setCell(
                begun.id(), begun.version(), Choice.of("S14", "last-6-months"), Set.of(SWEDISH), Cell.of(Outcome.REFUSE)));
        as.office(() -> publishing.sign(draft.id(), draft.version(), SIGNATURE));
        signIn(As.anOffice2());
        navigate("policy", PolicyView.class);

        test(button("Publish draft")).click();

        assertThat($(LooserList.class).exists()).isFalse();
        assertThat($(Checkbox.class).withLabelContaining("I have read").exists()).isFalse();
    }

    private void putBack(PolicyVersion before) {
        PolicyVersion draft = as.office(editing::draft);
        PolicyVersion same = as.office(() -> editing.save(draft.id(), draft.version(), before.document()));
        as.office(() -> publishing.sign(same.id(), same.version(), SIGNATURE));
        as.office2(() -> publishing.publish(
                same.id(), same.version(), editing.compare(reading.inForce(), same).loosening().count()));
    }
}
