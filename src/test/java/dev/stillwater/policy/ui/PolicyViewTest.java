package dev.stillwater.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.NewSignOff;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyState;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.Question;
import dev.stillwater.testing.As;
import dev.stillwater.testing.World;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.TimeField;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PolicyViewTest extends PolicyScreen {

    @Autowired PolicyPublishing publishing;

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
        assertThat($(Span.class).withTextContaining("another person").exists()).isTrue();
    }

    @Test
    void all_that_keeps_a_draft_from_being_published_is_told_at_once_with_a_way() {
        openDraft();
        edit("S38");
        kinds().setValue(Set.of(Headline.REFUSED));
        test(button("Save outcome")).click();
        as.office2(() -> {
            PolicyDocument document = editing.draft().document();
            Question first = document.questions().getFirst();
            return editing.save(editing.draft().id(), editing.draft().version(), document.with(
                    first.asked(first.wording(), first.validity(), "no-such-season")));
        });
        UI.getCurrent().navigate("policy");
        test(button("Publish draft")).click();

        assertThat($(PublishObstacles.class).single().getElement().getTextRecursively())
                .contains("The check finds errors").contains("Your own work").contains("Not signed");
        assertThat($(Button.class).withText("Publish draft").all()).as("only the one in the header").hasSize(1);
        test($(Button.class).withText("Note signature").all().getLast()).click();
        assertThat($(TextField.class).withLabel("Name of the clinician").exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_moment_is_read_as_people_type_it_and_the_text_says_what_was_chosen() {
        openDraft();
        PolicyVersion draft = as.office(editing::draft);
        as.office(() -> publishing.sign(draft.id(), draft.version(), new NewSignOff("Dr. Ruiz", "WA-1", World.TODAY, "")));
        signIn(As.anOffice2());
        UI.getCurrent().navigate("policy");
        UI.getCurrent().navigate("policy", QueryParameters.of("version", String.valueOf(draft.number())));
        test(button("Publish draft")).click();
        assertThat($(Paragraph.class).withTextContaining("at once").exists()).isTrue();
        test((RadioButtonGroup<Boolean>) $(RadioButtonGroup.class).withLabel("In force").single()).selectItem("At a day and time");
        assertThat($(Paragraph.class).withTextContaining("at the moment you choose").exists()).isTrue();
        assertThat($(Paragraph.class).withTextContaining("at once").exists()).isFalse();
        DateField on = $(DateField.class).withLabel("In force from").single();
        TimeField at = $(TimeField.class).withLabel("At").single();

        test($(Button.class).withText("Publish draft").all().getLast()).click();
        assertThat(on.isInvalid()).isTrue();
        on.setValue(World.TODAY.minusDays(1));
        at.setValue(LocalTime.of(9, 0));
        test($(Button.class).withText("Publish draft").all().getLast()).click();
        assertThat(on.getErrorMessage()).contains("ahead");
        on.setValue(World.TODAY.plusDays(3));
        at.clear();
        test($(Button.class).withText("Publish draft").all().getLast()).click();
        assertThat(at.isInvalid()).isTrue();
        at.setValue(LocalTime.of(9, 0));
        test($(Button.class).withText("Publish draft").all().getLast()).click();

        PolicyVersion scheduled = as.office(() -> reading.get(draft.id()));
        assertThat(scheduled.state()).isEqualTo(PolicyState.SCHEDULED);
        as.office(() -> publishing.withdraw(scheduled.id(), scheduled.version()));
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
