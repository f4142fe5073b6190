package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionRemarks;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.NewsNote;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DescriptionViewsTest extends ViewTest {

    private static final DescriptionTexts TEXTS = new DescriptionTexts("A slow hour.", "Long strokes with warm oil.", "", "");

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview reviews;
    @Autowired DescriptionRemarks remarks;
    @Autowired As as;
    @Autowired TestClock clock;

    private TreatmentId treatment;

    @BeforeEach
    void a_treatment() {
        String code = Sample.unique("t");
        treatment = as.office(() -> editing.save(TreatmentData.draft(
                code, "Treatment " + code, "", "massage", List.of(Variant.of(Part.of("SW", 60)))))).id();
    }

    @Test
    void a_description_is_begun_written_and_sent() {
        signInAsOffice();
        open("en");
        test(button("Write")).click();
        test(area("Short text")).setValue("A slow hour.");
        test(area("Full text")).setValue("Long *strokes* with warm oil.");
        assertThat(shown()).contains("Saved");

        test(button("Send for review")).click();

        DescriptionData stored = as.office(() -> desk.open(treatment, "en")).orElseThrow();
        assertThat(stored.state()).isEqualTo(DescriptionState.IN_REVIEW);
        assertThat(stored.texts().full()).isEqualTo("Long *strokes* with warm oil.");
        assertThat(shown()).contains("Version 1 in review", "another person at head office has to approve it");
        assertThat($(Button.class).withText("Approve").exists()).isFalse();
    }

    @Test
    void what_is_missing_is_said_at_its_text_when_it_is_sent() {
        as.office(() -> desk.draft(treatment, "en"));
        signInAsOffice();
        open("en");

        test(button("Send for review")).click();

        assertThat(area("Short text").isInvalid()).isTrue();
        assertThat(area("Short text").getErrorMessage()).startsWith("Write the short text first");
    }

    @Test
    void a_text_that_is_too_long_stays_and_is_not_saved() {
        as.office(() -> desk.draft(treatment, "en"));
        signInAsOffice();
        open("en");
        String tooLong = "x".repeat(401);

        test(area("Short text")).setValue(tooLong);

        assertThat(area("Short text").getErrorMessage()).isEqualTo("This is 401 characters long; at most 400 fit.");
        assertThat(area("Short text").getValue()).isEqualTo(tooLong);
        assertThat(shown()).contains("Not saved", "Not checked", "no rule has read it")
                .doesNotContain("None found", "The rules find no health claim");
        test(area("Short text")).setValue("A slow hour that cures cancer.");
        assertThat(shown()).contains("1 prohibited").doesNotContain("Not checked");
    }

    @Test
    void a_megabyte_stays_in_the_editor_and_is_not_drawn() {
        as.office(() -> desk.draft(treatment, "en"));
        signInAsOffice();
        open("en");
        test(area("Full text")).setValue("Long strokes.");

        test(area("Full text")).setValue("x".repeat(1_000_000));

        assertThat(area("Full text").getErrorMessage()).isEqualTo("This is 1,000,000 characters long; at most 20,000 fit.");
        assertThat(area("Full text").getValue()).hasSize(1_000_000);
        assertThat(shown()).contains("Not saved", "Long strokes.").doesNotContain("xxxx");
    }

    @Test
    void what_guests_will_not_get_is_said_to_author_and_reviewer() {
        as.office(() -> desk.draft(treatment, "en"));
        signInAsOffice();
        open("en");
        test(area("Full text")).setValue("Long strokes.");
        assertThat(shown()).doesNotContain("left out", "HTML");

        test(area("Full text")).setValue("Long strokes ![x](http://elsewhere.example/x.png) <script>x()</script> [go](javascript:x)");

        assertThat(shown()).contains("A picture is left out", "HTML is not carried out", "A link is left out");
        DescriptionData draft = as.office(() -> desk.open(treatment, "en")).orElseThrow();
        as.office(() -> desk.save(draft.id(), draft.version(), new DescriptionTexts("Slow.", draft.texts().full(), "", "")));
        as.office(() -> desk.submit(draft.id(), as.office(() -> desk.get(draft.id())).version()));
        signIn(As.anOffice2());
        open("en");
        assertThat(shown()).contains("A picture is left out");
    }

    @Test
    void a_second_persons_save_keeps_both_texts_until_somebody_decides() {
        DescriptionData draft = written();
        signInAsOffice();
        open("en");
        as.office2(() -> desk.save(draft.id(), draft.version(), new DescriptionTexts("Theirs.", "Their text.", "", "")));

        test(area("Full text")).setValue("My text.");

        assertThat(shown()).contains("test-office2 changed the same words", "Not saved");
        assertThat(area("Full text").getValue()).isEqualTo("My text.");
        assertThat(as.office(() -> desk.get(draft.id())).texts().full()).isEqualTo("Their text.");
        test(button("Keep mine")).click();
        assertThat(as.office(() -> desk.get(draft.id())).texts().full()).isEqualTo("My text.");
    }

    @Test
    void a_draft_of_an_earlier_day_says_the_day_it_was_saved() {
        written();
        clock.advance(Duration.ofDays(1));
        try {
            signInAsOffice();
            open("en");
            assertThat(shown()).containsPattern("Saved .*2026");
            test(area("Full text")).setValue("Long, slow strokes.");
            assertThat(shown()).containsPattern("Saved [^\\n]*M").doesNotContainPattern("Saved .*2026");
        } finally {
            clock.reset();
        }
    }

    @Test
    void a_second_persons_text_can_be_taken() {
        DescriptionData draft = written();
        signInAsOffice();
        open("en");
        as.office2(() -> desk.save(draft.id(), draft.version(), new DescriptionTexts("Theirs.", "Their text.", "", "")));
        test(area("Full text")).setValue("My text.");

        test(button("Keep theirs")).click();

        assertThat(area("Full text").getValue()).isEqualTo("Their text.");
        test(area("Full text")).setValue("Their text, and mine.");
        assertThat(as.office(() -> desk.get(draft.id())).texts().full()).isEqualTo("Their text, and mine.");
    }

    @Test
    void another_person_approves() {
        DescriptionData sent = as.office(() -> desk.submit(written().id(), 1));
        signIn(As.anOffice2());
        open("en");

        test(button("Approve")).click();
        assertThat(shownInDialogs()).containsAnyOf("this is the approved text", "no claim rules for this language");
        test($(Button.class).withText("Approve").all().getLast()).click();

        assertThat(as.office(() -> desk.get(sent.id())).state()).isEqualTo(DescriptionState.APPROVED);
        assertThat(shown()).contains("Version 1 approved");
    }

    @Test
    void another_person_approves_for_a_day_and_takes_it_back() {
        DescriptionData sent = as.office(() -> desk.submit(written().id(), 1));
        signIn(As.anOffice2());
        open("en");
        test(button("Approve")).click();
        RadioButtonGroup<?> when = $(RadioButtonGroup.class).single();
        test(when).selectItem("On a day");
        test($(Button.class).withText("Approve").all().getLast()).click();
        DateField day = $(DateField.class).single();
        assertThat(day.isInvalid()).as("no day was chosen").isTrue();
        day.setValue(LocalDate.of(2020, 1, 1));
        test($(Button.class).withText("Approve").all().getLast()).click();
        assertThat(day.getErrorMessage()).startsWith("This day is too early, or has passed");
        day.setValue(LocalDate.of(2026, 12, 1));

        test($(Button.class).withText("Approve").all().getLast()).click();

        assertThat(as.office(() -> desk.get(sent.id())).state()).isEqualTo(DescriptionState.SCHEDULED);
        assertThat(shown()).contains(
                "Version 1 approved, waiting", "Takes over on December 1, 2026 at midnight, Pacific Time",
                "Until then guests read nothing in this language.");

        test(button("Take approval back")).click();
        test($(Button.class).withText("Take approval back").all().getLast()).click();

        assertThat(as.office(() -> desk.get(sent.id())).state()).isEqualTo(DescriptionState.IN_REVIEW);
        assertThat(shown()).contains("Version 1 in review");
    }

    @Test
    void a_reviewer_sends_back_with_a_remark_that_the_author_sees() {
        DescriptionData sent = as.office(() -> desk.submit(written().id(), 1));
        signIn(As.anOffice2());
        open("en");
        test(button("Send back")).click();
        test($(Button.class).withText("Send back").all().getLast()).click();
        TextArea remark = $(TextArea.class).withLabel("Remark").single();
        assertThat(remark.isInvalid()).isTrue();
        test(remark).setValue("Name the oil.");
        test($(Button.class).withText("Send back").all().getLast()).click();
        assertThat(as.office(() -> desk.get(sent.id())).state()).isEqualTo(DescriptionState.DRAFT);

        signInAsOffice();
        open("en");

        assertThat(shown()).contains("test-office2 sent this back", "Name the oil.");
    }

    @Test
    void a_reviewer_marks_words_and_the_author_answers_beside_the_text() {
        DescriptionData sent = as.office(() -> desk.submit(written().id(), 1));
        signIn(As.anOffice2());
        open("en");
        test(button("Write a remark")).click();
        test(labelled("Words that the remark is about")).setValue("cold oil");
        test(labelled("Remark")).setValue("Which oil?");
        test(button("Add remark")).click();
        assertThat(labelled("Words that the remark is about").isInvalid()).as("such words are not there").isTrue();
        test(labelled("Words that the remark is about")).setValue("warm oil");
        test(button("Add remark")).click();
        assertThat(shown()).contains("Which oil?", "\u201cwarm oil\u201d");
        as.office2(() -> reviews.sendBack(sent.id(), sent.version(), "See the remark."));

        signInAsOffice();
        open("en");
        test(button("Answer")).click();
        test(labelled("Your answer")).setValue("Almond.");
        test($(Button.class).withText("Answer").all().getLast()).click();
        assertThat(shown()).contains("Almond.");
        test(area("Full text")).setValue("Long strokes with almond oil.");
        assertThat(shown()).contains("Place no longer found");
        test(button("Resolve")).click();
        assertThat(shown()).as("what was written on sending back is still open").contains("1 resolved").doesNotContain("No open remarks.");
        test(button("Resolve")).click();

        assertThat(shown()).contains("No open remarks.", "1 resolved");
        assertThat(as.office(() -> remarks.on(sent.id())).getFirst().isOpen()).isFalse();
    }

    private TextArea labelled(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    @Test
    void an_older_version_stays_readable() {
        DescriptionData sent = as.office(() -> desk.submit(written().id(), 1));
        as.office2(() -> reviews.approve(sent.id(), sent.version()));
        DescriptionData next = as.office(() -> desk.draft(treatment, "en"));
        as.office(() -> desk.save(next.id(), next.version(), new DescriptionTexts("New.", "New text.", "", "")));
        signInAsOffice();

        UI.getCurrent().navigate("treatments/" + treatment.value() + "/text/en", QueryParameters.of("version", "1"));

        assertThat(shown()).contains("Version 1 approved", "Long strokes with warm oil.", "Version 2");
        assertThat($(TextArea.class).exists()).isFalse();
    }

    @Test
    void what_another_person_does_with_the_open_version_is_said_and_by_whom() {
        DescriptionData draft = written();
        signInAsOffice();
        open("en");
        assertThat(news()).isEmpty();

        DescriptionData sent = as.office2(() -> desk.submit(draft.id(), draft.version()));
        hears("test-office2 sent version 1 for review");
        DescriptionData back = as.office2(() -> reviews.sendBack(sent.id(), sent.version(), "Name the oil."));
        hears("test-office2 sent version 1 back. It is a draft again");
        as.office2(() -> reviews.discard(back.id(), back.version()));
        hears("test-office2 discarded version 1. It stays readable under Versions");
        DescriptionData next = as.office2(() -> desk.draft(treatment, "en"));
        DescriptionData ready = as.office2(() -> desk.save(next.id(), next.version(), TEXTS));
        DescriptionData again = as.office2(() -> desk.submit(ready.id(), ready.version()));
        hears("test-office2 sent version 2 for review");
        as.office(() -> reviews.approve(again.id(), again.version()));
        hears("test-office approved version 2");

        test(button("Write a new version")).click();
        assertThat(news()).as("after a press of her own").isEmpty();
    }

    @Test
    void what_another_person_does_is_said_in_spanish_too() {
        DescriptionData draft = written();
        signInAsOffice();
        UI.getCurrent().setLocale(Locale.of("es"));
        open("en");

        as.office2(() -> desk.submit(draft.id(), draft.version()));

        hears("test-office2 ha enviado la versión 1 a revisión");
    }

    /** Word of a change comes on a thread of its own. */
    private void hears(String sentence) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            roundTrip();
            assertThat(news()).isEqualTo(sentence);
        });
    }

    private String news() {
        return $(NewsNote.class).single().getElement().getText();
    }

    @Test
    void the_list_shows_what_waits() {
        as.office(() -> desk.submit(written().id(), 1));
        signInAsOffice();

        UI.getCurrent().navigate("descriptions");

        assertThat($(H1.class).single().getText()).isEqualTo("Descriptions to review");
    }

    @Test
    void a_language_that_nobody_writes_leads_nowhere() {
        signInAsOffice();
        open("xx");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void only_head_office_gets_to_drafts() {
        written();
        signInAsTherapist(TherapistId.next());
        open("en");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private DescriptionData written() {
        DescriptionData draft = as.office(() -> desk.draft(treatment, "en"));
        return as.office(() -> desk.save(draft.id(), draft.version(), TEXTS));
    }

    private void open(String language) {
        UI.getCurrent().navigate("treatments/" + treatment.value() + "/text/" + language);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getFirst();
    }

    /** Texts that are not chosen are there too; choosing one is the tabs' work. */
    private TextArea area(String label) {
        TextArea area = component(label);
        area.setVisible(true);
        return area;
    }

    private TextArea component(String label) {
        return all((Component) getCurrentView())
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .filter(area -> area.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(
                Stream.of(component), component.getChildren().flatMap(DescriptionViewsTest::all));
    }

    private String shown() {
        StringBuilder text = new StringBuilder();
        all((Component) getCurrentView()).forEach(component -> {
            text.append(component.getElement().getText()).append('\n');
            if (component instanceof Html html) {
                text.append(Jsoup.parse(html.getInnerHtml()).text()).append('\n');
            }
        });
        return text.toString();
    }

    private String shownInDialogs() {
        return String.join("\n", $(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }
}
