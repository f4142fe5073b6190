package dev.stillwater.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.Question;
import dev.stillwater.uikit.FormDialog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyViewTest extends PolicyScreen {

    @Test
    void a_manager_reads_the_version_in_force_and_changes_nothing() {
        signInAsManager(new LocationId(Ids.next()));
        navigate(PolicyView.class);
        assertThat($(H1.class).single().getText()).contains("version");
        assertThat($(PolicyMatrix.class).single().rows()).hasSizeGreaterThan(100);
        assertThat($(Button.class).withText("Begin a draft").exists()).isFalse();
        assertThat($(CheckPanel.class).exists()).isFalse();
    }

    @Test
    void head_office_begins_a_draft_and_changes_a_cell() {
        openDraft();
        assertThat($(H1.class).single().getText()).contains("draft");
        edit("S38");
        kinds().setValue(Set.of(Headline.NOT_BEFORE));
        $(IntegerField.class).withLabel("Days to wait").single().setValue(2);

        test(button("Save outcome")).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(as.office(reading::draft).orElseThrow().document()).isNotEqualTo(
                as.office(reading::inForce).document());
        assertThat($(ChangesPanel.class).single().isVisible()).isTrue();
        assertThat($(Span.class).withClassName("turn").withText("stricter").exists()).isTrue();
    }

    @Test
    void bad_days_are_refused_at_their_field_and_nothing_is_lost() {
        openDraft();
        edit("S38");
        kinds().setValue(Set.of(Headline.NOT_BEFORE));
        IntegerField days = $(IntegerField.class).withLabel("Days to wait").single();
        days.setValue(0);

        test(button("Save outcome")).click();

        assertThat(days.isInvalid()).isTrue();
        assertThat(days.getErrorMessage()).contains("number of days from 1");
        assertThat(kinds().getValue()).containsExactly(Headline.NOT_BEFORE);
    }

    @Test
    void a_cell_without_an_outcome_is_refused() {
        openDraft();
        edit("S38");
        kinds().clear();

        test(button("Save outcome")).click();

        assertThat(kinds().isInvalid()).isTrue();
    }

    @Test
    void nobody_publishes_his_own_draft_and_the_screen_says_so() {
        openDraft();
        $(PolicyMatrix.class).single().editQuestion($(PolicyMatrix.class).single().rows().getFirst());
        $(TextArea.class).withLabel("Question in Spanish").single().setValue("¿Ha tenido fiebre hoy?");
        test(button("Save question")).click();
        assertThat($(Button.class).withText("Take all changes over").exists()).as("nobody else changed it").isFalse();
        test(button("Publish draft")).click();
        test($(Button.class).withText("Publish draft").all().getLast()).click();
        assertThat($(FormDialog.class).exists()).isTrue();
        assertThat($(Paragraph.class).withTextContaining("another person").exists())
                .isTrue();
    }

    @Test
    void a_question_is_worded_anew_in_both_languages() {
        openDraft();
        var matrix = $(PolicyMatrix.class).single();
        MatrixRow row = matrix.rows().getFirst();
        matrix.editQuestion(row);
        TextArea spanish = $(TextArea.class).withLabel("Question in Spanish").single();
        spanish.setValue(" ");
        test(button("Save question")).click();
        assertThat(spanish.isInvalid()).isTrue();
        spanish.setValue("¿Ha tenido fiebre?");
        test(button("Save question")).click();
        assertThat(as.office(reading::draft).orElseThrow().document().questions().getFirst()
                        .wording().texts().get("es"))
                .isEqualTo("¿Ha tenido fiebre?");
    }

    @Test
    void the_search_and_the_version_stand_in_the_address() {
        signInAsOffice();
        int number = as.office(reading::inForce).number();
        UI.getCurrent().navigate(
                "policy",
                new QueryParameters(Map.of(
                        "q", List.of("pregnant"),
                        "version", List.of(String.valueOf(number)))));
        assertThat($(PolicyMatrix.class).single().rows())
                .extracting(row -> row.question().code().value())
                .contains("S22")
                .doesNotContain("S01");
        UI.getCurrent().navigate("policy", QueryParameters.of("version", "no-number"));
        assertThat($(H1.class).single().getText()).endsWith(" " + number);
    }
}
