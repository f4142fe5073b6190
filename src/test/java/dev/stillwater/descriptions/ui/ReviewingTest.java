package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.descriptions.AttachedEvidence;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionEvidence;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.SentBackDescription;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.Population;
import dev.stillwater.evidence.Study;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What a text's author acknowledges, what its reviewer confirms, and what waits for anybody. */
class ReviewingTest extends ViewTest {

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview review;
    @Autowired DescriptionEvidence evidence;
    @Autowired EvidenceLibrary library;
    @Autowired As as;

    private TreatmentId treatment = TreatmentId.next();

    @BeforeEach
    void a_treatment() {
        String code = Sample.unique("t");
        treatment = as.office(() -> editing.save(TreatmentData.draft(
                code, "Treatment " + code, "", "massage", List.of(Variant.of(Part.of("SW", 60)))))).id();
    }

    @Test
    void a_notice_is_ticked_before_the_text_goes_to_a_reviewer() {
        DescriptionData draft = written("Long strokes with warm oil. Please do not book this treatment if you have cancer.");
        signInAsOffice();
        open();

        test(button("Send for review")).click();
        CheckboxGroup<?> notices = $(CheckboxGroup.class).single();
        test(lastButton("Send for review")).click();
        assertThat(state(draft)).as("nothing was ticked").isEqualTo(DescriptionState.DRAFT);
        test(notices).selectAll();
        test(lastButton("Send for review")).click();

        assertThat(state(draft)).isEqualTo(DescriptionState.IN_REVIEW);
    }

    @Test
    void the_reviewer_confirms_the_study_beside_its_claim_and_the_author_cannot() {
        DescriptionData draft = written("A firm massage that relieves back pain.");
        Finding claim = as.office(() -> desk.claims(treatment, "en", draft.texts())).of(Severity.NEEDS_EVIDENCE).getFirst();
        EvidenceId study = aStudy();
        as.office(() -> evidence.attach(draft.id(), claim, study));
        as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        signInAsOffice();
        open();
        assertThat($(Button.class).withText("Confirm this study").exists()).isFalse();

        signIn(As.anOffice2());
        open();
        assertThat($(Anchor.class).all()).filteredOn(one -> one.getHref().equals("evidence?study=" + study.value()))
                .singleElement().satisfies(one -> assertThat(one.getElement().getTextRecursively()).isEqualTo("Study on file: Doe 2020, J Massage"));
        test(button("Confirm this study")).click();

        assertThat(as.office(() -> evidence.attached(draft.id()))).extracting(AttachedEvidence::confirmedBy).containsExactly("test-office2");
        assertThat($(Button.class).withText("Confirm this study").exists()).isFalse();
        assertThat($(Span.class).withText("confirmed by test-office2").exists()).isTrue();
        assertThat(announced()).isEqualTo("You have confirmed the study for “relieves back pain”.");
    }

    @Test
    void a_claim_with_its_study_counts_as_settled_for_the_writer_and_for_the_reviewer_when_he_has_confirmed_it() {
        DescriptionData draft = written("A firm massage that relieves back pain.");
        Finding claim = as.office(() -> desk.claims(treatment, "en", draft.texts())).of(Severity.NEEDS_EVIDENCE).getFirst();
        signInAsOffice();
        open();
        assertThat(spans()).contains("1 needs evidence", "Needs evidence");
        EvidenceId study = aStudy();
        as.office(() -> evidence.attach(draft.id(), claim, study));
        open();
        assertThat(spans()).contains("1 with evidence on file", "Evidence on file: Doe 2020, J Massage").doesNotContain("1 needs evidence", "Needs evidence");
        as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        signIn(As.anOffice2());
        open();
        assertThat(spans()).contains("1 needs evidence").doesNotContain("1 with evidence on file");

        test(button("Confirm this study")).click();

        assertThat(spans()).contains("1 with evidence on file", "Evidence on file: Doe 2020, J Massage").doesNotContain("1 needs evidence");
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    @Test
    void whoever_approves_reads_that_a_study_ends_soon_and_not_of_one_that_lasts() {
        assertThat(askedToApproveOn(aStudy(LocalDate.of(2026, 12, 1)))).anyMatch(text -> text.contains("is to be looked at again by December 1, 2026"));
        assertThat(askedToApproveOn(aStudy())).noneMatch(text -> text.contains("is to be looked at again"));
    }

    private List<String> askedToApproveOn(EvidenceId study) {
        a_treatment();
        DescriptionData draft = written("A firm massage that relieves back pain.");
        Finding claim = as.office(() -> desk.claims(treatment, "en", draft.texts())).of(Severity.NEEDS_EVIDENCE).getFirst();
        as.office(() -> evidence.attach(draft.id(), claim, study));
        as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        signIn(As.anOffice2());
        open();
        test(button("Approve")).click();
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    @Test
    void a_text_that_was_sent_back_with_a_note_alone_is_listed_until_it_is_sent_again_with_the_reader_s_own_first() {
        DescriptionData draft = written("Long strokes with warm oil.");
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        DescriptionData back = as.office2(() -> review.sendBack(sent.id(), sent.version(), "Say which oil. ".repeat(30)));
        signInAsOffice();

        UI.getCurrent().navigate("descriptions");

        SentBackPanel panel = $(SentBackPanel.class).single();
        assertThat($(Anchor.class, panel).all()).extracting(Anchor::getHref)
                .contains("treatments/" + treatment.value() + "/text/en");
        assertThat($(Span.class, panel).all()).extracting(Span::getText)
                .anyMatch(text -> text.startsWith("test-office2 sent it back to test-office, "))
                .anyMatch(text -> text.startsWith("Say which oil.") && text.endsWith("…") && text.length() < 200);
        DescriptionData other = as.office2(() -> desk.draft(treatment, "es"));
        DescriptionData others = as.office2(() -> desk.save(
                other.id(), other.version(), new DescriptionTexts("Una hora.", "Pases largos.", "", "")));
        DescriptionData theirs = as.office2(() -> desk.submit(others.id(), others.version()));
        as.office(() -> review.sendBack(theirs.id(), theirs.version(), "Diga cuál aceite."));
        assertThat(as.office2(() -> review.sentBack(PageRequest.of(0, 1)))).extracting(SentBackDescription::id)
                .as("one's own before what waits longer").containsExactly(other.id());

        as.office(() -> desk.submit(back.id(), back.version()));

        assertThat(as.office(() -> review.sentBack(PageRequest.of(0, 1000))))
                .extracting(SentBackDescription::id).doesNotContain(draft.id());
    }

    @Test
    void an_approval_that_came_too_late_says_so_and_cannot_be_pressed_again() {
        DescriptionData draft = written("Long strokes with warm oil.");
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        signIn(As.anOffice2());
        open();
        test(button("Approve")).click();
        as.office(() -> review.sendBack(sent.id(), sent.version(), "I forgot the oil."));

        test(lastButton("Approve")).click();

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("test-office sent version 1 back") && text.contains("I forgot the oil."));
        assertThat(lastButton("Approve").isEnabled()).isFalse();
        assertThat(state(draft)).isEqualTo(DescriptionState.DRAFT);
    }

    @Test
    void a_reviewer_reads_what_former_rounds_asked_for_beside_the_text_and_in_the_history() {
        DescriptionData draft = written("Long strokes with warm oil.");
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        DescriptionData back = as.office2(() -> review.sendBack(sent.id(), sent.version(), "Say which oil."));
        as.office(() -> desk.submit(back.id(), back.version()));
        signIn(As.anOffice2());

        open();

        assertThat($(Span.class).all()).extracting(Span::getText).contains("Sent back, round 1")
                .filteredOn("Say which oil."::equals).as("beside the text and in the history").hasSize(2);
        test($(Button.class).all().stream()
                .filter(one -> "Resolve, Sent back, round 1".equals(one.getAriaLabel().orElse(""))).findFirst().orElseThrow()).click();
        assertThat($(Span.class).withText("Resolved").exists() || $(Span.class).all().stream()
                .anyMatch(one -> one.getText().startsWith("Resolved by test-office2"))).isTrue();
    }

    @Test
    void the_writer_answers_the_note_and_the_reviewer_reads_it_beside_the_text_and_sees_what_changed_since() {
        DescriptionData draft = written("Long strokes with warm oil.");
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        DescriptionData back = as.office2(() -> review.sendBack(sent.id(), sent.version(), "Say which oil."));
        signInAsOffice();
        open();
        test($(Button.class).all().stream()
                .filter(one -> "Answer test-office2".equals(one.getAriaLabel().orElse(""))).findFirst().orElseThrow()).click();
        test($(TextArea.class).withCaption("Your answer").single()).setValue("Almond oil it is.");
        test(lastButton("Answer")).click();
        DescriptionData changed = as.office(() -> desk.save(back.id(), desk.get(back.id()).version(),
                new DescriptionTexts("A slow hour.", "Long strokes with warm almond oil.", "", "")));
        as.office(() -> desk.submit(changed.id(), changed.version()));
        signIn(As.anOffice2());

        open();

        assertThat($(Span.class).all()).extracting(Span::getText).filteredOn("Almond oil it is."::equals)
                .as("beside the text and in the history").hasSize(2);
        test(button("What changed since")).click();
        assertThat($(Select.class).all()).extracting(select -> ((ComparedText) select.getValue()).label())
                .anyMatch(label -> label.startsWith("Version 1 as sent back on") && label.endsWith("by test-office2"))
                .contains("Version 1");
        assertThat($(Div.class).all().stream().filter(one -> one.hasClassName("comparison-text")).findFirst().orElseThrow()
                .getElement().getChildren().filter(one -> one.getTag().equals("ins"))).extracting(one -> one.getText())
                .containsExactly(" almond");
    }

    @Test
    void an_approval_that_was_taken_back_stands_in_the_list_of_versions() {
        DescriptionData draft = written("Long strokes with warm oil.");
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        DescriptionData waiting = as.office2(() -> review.approveFrom(sent.id(), sent.version(), LocalDate.of(2026, 12, 24)));
        as.office2(() -> review.takeBack(waiting.id(), waiting.version()));
        signInAsOffice();

        open();

        assertThat($(Span.class).all()).extracting(Span::getText)
                .anyMatch(text -> text.startsWith("Approval by test-office2 for December 24, 2026 taken back by test-office2, "));
    }

    @Test
    void why_no_study_fits_is_said_of_each_on_file_with_its_figures_and_the_rule() {
        EvidenceId study = aStudy();
        TreatmentId shorter = as.office(() -> editing.save(TreatmentData.draft(
                Sample.unique("t"), Sample.unique("Short"), "", "massage",
                List.of(Variant.of(Part.of("SW", 15), Part.of("RX", 15)))))).id();
        treatment = shorter;
        written("A firm massage that relieves back pain.");
        signInAsOffice();
        open();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("claims/rule/en/K41");

        test(button("Attach a study")).click();

        assertThat($(ListItem.class).all()).extracting(ListItem::getText)
                .contains("It measured sessions from 60 minutes; the shortest here is 30.")
                .anyMatch(text -> text.startsWith("It studied Swedish") && text.contains("Reflexology"));
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("evidence", "evidence?study=" + study.value());
    }

    @Test
    void the_only_study_that_fits_is_chosen_and_can_be_read_before_it_is_attached() {
        EvidenceId only = aStudy("SP", LocalDate.of(2027, 11, 1));
        treatment = as.office(() -> editing.save(TreatmentData.draft(
                Sample.unique("t"), Sample.unique("Alone"), "", "massage", List.of(Variant.of(Part.of("SP", 60)))))).id();
        DescriptionData draft = written("A firm massage that relieves back pain.");
        signInAsOffice();
        open();

        test(button("Attach a study")).click();

        Select<?> study = $(Select.class).withCaption("Study").single();
        assertThat(((EvidenceRecord) study.getValue()).id()).isEqualTo(only);
        assertThat($(Anchor.class).all()).anySatisfy(one -> {
            assertThat(one.getHref()).isEqualTo("evidence?study=" + only.value());
            assertThat(one.getTarget()).contains("_blank");
        });
        test(lastButton("Attach a study")).click();
        assertThat(as.office(() -> evidence.attached(draft.id()))).extracting(AttachedEvidence::evidence).containsExactly(only);
        assertThat(announced()).isEqualTo("The study is attached to “relieves back pain”.");

        test($(Button.class).all().stream()
                .filter(one -> "Remove “Doe 2020, J Massage”".equals(one.getAriaLabel().orElse(""))).findFirst().orElseThrow()).click();
        assertThat(announced()).isEqualTo("The study is no longer attached to “relieves back pain”.");
    }

    private String announced() {
        return test($(Notification.class).last()).getText();
    }

    @Test
    void all_that_keeps_a_text_from_review_is_listed_each_with_the_way_to_its_place() {
        DescriptionData draft = written("It cures asthma. A firm massage that relieves back pain.");
        signInAsOffice();
        open();

        test(button("Send for review")).click();

        assertThat(state(draft)).isEqualTo(DescriptionState.DRAFT);
        assertThat($(ListItem.class).all()).extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("asthma") && text.contains("cannot be published"))
                .anyMatch(text -> text.contains("“relieves back pain” needs evidence"));
        assertThat($(Button.class).all()).extracting(one -> one.getAriaLabel().orElse(""))
                .contains("Show in text: “relieves back pain”");
    }

    @Test
    void languages_without_an_approved_text_lead_to_the_treatments_that_lack_them() {
        TreatmentData data = as.office(() -> editing.save(TreatmentData.draft(
                Sample.unique("t"), Sample.unique("Lacking"), "", "massage", List.of(Variant.of(Part.of("SW", 60))))));
        as.office(() -> editing.activate(data.id(), data.version()));
        signInAsOffice();

        UI.getCurrent().navigate("descriptions");

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Needs somebody at head office");
        assertThat($(H3.class).all()).extracting(H3::getText).contains("Languages missing");
        assertThat($(Anchor.class).all()).extracting(Anchor::getText)
                .anyMatch(text -> text.endsWith("without an approved text: English"));
    }

    private EvidenceId aStudy() {
        return aStudy(LocalDate.of(2027, 11, 1));
    }

    private EvidenceId aStudy(LocalDate reviewBy) {
        return aStudy("SW", reviewBy);
    }

    private EvidenceId aStudy(String modality, LocalDate reviewBy) {
        EvidenceId id = EvidenceId.next();
        Study study = new Study("eases back pain", Set.of("K41"), Set.of(), "Doe", 2020, "J Massage", "", "Randomised", "80", 80,
                Population.HEALTHY, "Adults", "Back pain", "Less pain", "For a day", false, Set.of(ModalityCode.of(modality)), 60, 60);
        EvidenceRecord filed = as.office(() -> library.save(id, 0, study, reviewBy));
        as.office2(() -> library.approve(id, filed.version()));
        return id;
    }

    private DescriptionData written(String full) {
        DescriptionData draft = as.office(() -> desk.draft(treatment, "en"));
        return as.office(() -> desk.save(draft.id(), draft.version(), new DescriptionTexts("A slow hour.", full, "", "")));
    }

    private DescriptionState state(DescriptionData version) {
        return as.office(() -> desk.get(version.id())).state();
    }

    private void open() {
        UI.getCurrent().navigate("treatments/" + treatment.value() + "/text/en");
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getFirst();
    }

    private Button lastButton(String text) {
        return $(Button.class).withText(text).all().getLast();
    }
}
