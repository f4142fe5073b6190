package dev.stillwater.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.Population;
import dev.stillwater.evidence.Study;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A study is filed by names, and nothing that it had is lost. */
class StudyDialogTest extends ViewTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 11, 1);

    @Autowired EvidenceLibrary library;
    @Autowired As as;

    @Test
    void rules_places_and_techniques_are_chosen_by_their_names() {
        EvidenceRecord filed = as.office(() -> library.save(EvidenceId.next(), 0, study("K41"), UNTIL));
        signInAsOffice();

        UI.getCurrent().navigate("evidence", QueryParameters.of("study", filed.id().value().toString()));

        assertThat(chosen("Claim rules that it answers")).singleElement().asString().startsWith("K41 ").hasSizeGreaterThan(4);
        assertThat(chosen("Counts in")).containsExactly("Washington");
        assertThat(chosen("Modalities that were studied")).singleElement().asString().startsWith("Swedish");
    }

    @Test
    void a_study_that_is_on_file_is_saved_and_a_new_one_filed() {
        EvidenceRecord filed = as.office(() -> library.save(EvidenceId.next(), 0, study("K41"), UNTIL));
        signInAsOffice();
        UI.getCurrent().navigate("evidence", QueryParameters.of("study", filed.id().value().toString()));
        assertThat($(Button.class).withText("File the study").exists()).isFalse();

        test($(Button.class).withText("Save").single()).click();

        assertThat(test($(Notification.class).last()).getText()).contains("Saved. Another person has to approve it.");
        assertThat(as.office(() -> library.get(filed.id())).study()).isEqualTo(filed.study());
        test($(Button.class).withText("File a study").single()).click();
        assertThat($(Button.class).withText("File the study").exists()).isTrue();
    }

    @Test
    void a_rule_that_there_is_no_more_stays_chosen_and_says_so() {
        EvidenceRecord filed = as.office(() -> library.save(EvidenceId.next(), 0, study("K41"), UNTIL));
        EvidenceRecord older = new EvidenceRecord(
                filed.id(), filed.version(), filed.state(), study("K998"), UNTIL, filed.changedAt(), filed.changedBy(), null, null);
        signInAsOffice();

        new StudyDialog(library, older, List.of(), LocalDate.of(2026, 11, 17)).open();

        assertThat(chosen("Claim rules that it answers")).containsExactly("K998, not on the list");
    }

    @Test
    void an_approval_and_a_new_review_wait_until_what_was_typed_is_saved_or_taken_back() {
        EvidenceRecord filed = as.office2(() -> library.save(EvidenceId.next(), 0, study("K41"), UNTIL));
        signInAsOffice();
        UI.getCurrent().navigate("evidence", QueryParameters.of("study", filed.id().value().toString()));
        TextField design = $(TextField.class).withCaption("Design").single();
        test(design).setValue("Crossover");

        test($(Button.class).withText("Approve").single()).click();

        assertThat($(Paragraph.class).withText("Save or take back your changes first. Once you save them, another person has to"
                + " approve the study.").exists()).isTrue();
        assertThat(design.getValue()).isEqualTo("Crossover");
        assertThat(as.office(() -> library.get(filed.id())).isApproved()).isFalse();
        test(design).setValue("Randomised");
        test($(Button.class).withText("Approve").single()).click();
        assertThat(as.office(() -> library.get(filed.id())).isApproved()).isTrue();

        UI.getCurrent().navigate("evidence", QueryParameters.of("study", filed.id().value().toString()));
        test($(TextField.class).withCaption("Design").single()).setValue("Crossover");
        test($(Button.class).withText("Reviewed anew").single()).click();

        assertThat($(Dialog.class).all()).singleElement().isInstanceOf(StudyDialog.class);
    }

    @Test
    void what_was_refused_stays_in_view_and_is_read_out() {
        EvidenceRecord filed = as.office(() -> library.save(EvidenceId.next(), 0, study("K41"), UNTIL));
        signInAsOffice();
        UI.getCurrent().navigate("evidence", QueryParameters.of("study", filed.id().value().toString()));
        as.office2(() -> library.save(filed.id(), filed.version(), study("K41"), UNTIL));

        test($(Button.class).withText("Save").single()).click();

        Paragraph refused = $(Paragraph.class).withClassName("refusal").single();
        assertThat(refused.getText()).startsWith("Somebody else saved this since you opened it");
        assertThat(refused.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(refused.getParent().orElseThrow().getElement().getClassList()).as("sticks to the lower edge").contains("dialog-refusals");
    }

    @Test
    void whoever_filed_a_study_is_told_who_has_to_approve_it_instead_of_being_offered_to() {
        EvidenceRecord filed = as.office(() -> library.save(EvidenceId.next(), 0, study("K41"), UNTIL));
        signInAsOffice();

        UI.getCurrent().navigate("evidence", QueryParameters.of("study", filed.id().value().toString()));

        assertThat($(Button.class).withText("Approve").exists()).isFalse();
        assertThat($(Span.class).withText("You filed this study. Another person at head office has to approve it.").exists()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private List<String> chosen(String label) {
        CodeField<Object> field = (CodeField<Object>) $(CodeField.class).withCaption(label).single();
        return field.getValue().stream().map(field.getItemLabelGenerator()::apply).toList();
    }

    private static Study study(String rule) {
        return new Study("eases back pain", Set.of(rule), Set.of(JurisdictionCode.of("US-WA")), "Doe", 2020, "J Massage", "", "Randomised",
                "80", 80, Population.HEALTHY, "Adults", "Back pain", "Less pain", "For a day", false, Set.of(ModalityCode.of("SW")), 60, 60);
    }
}
