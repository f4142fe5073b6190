package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.Variant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was typed when a session was lost is offered although the draft was sent, approved or discarded since. */
class FormerWordsTest extends ViewTest {

    private static final String BEGAN = "Long strokes with warm oil.";

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview review;
    @Autowired As as;

    private TreatmentId treatment = TreatmentId.next();
    private DescriptionData sent;

    @BeforeEach
    void a_draft_that_was_sent_before_the_last_words_reached_it() {
        String code = Sample.unique("t");
        treatment = as.office(() -> editing.save(TreatmentData.draft(
                code, "Treatment " + code, "", "massage", List.of(Variant.of(Part.of("SW", 60)))))).id();
        DescriptionData draft = as.office(() -> desk.draft(treatment, "en"));
        DescriptionData written = as.office(() -> desk.save(
                draft.id(), draft.version(), new DescriptionTexts("A slow hour.", BEGAN, "", "")));
        sent = as.office(() -> desk.submit(written.id(), written.version()));
        signInAsOffice();
    }

    @Test
    void while_the_version_is_in_review_they_can_be_copied_and_go_nowhere() {
        open();

        assertThat(shown()).contains("words of yours from", "sent for review before they reached it", ", slow", "copy them to keep them");
        assertThat($(Button.class).withText("Begin a draft with them").exists()).isFalse();
        assertThat($(Button.class).withText("Copy").exists()).isTrue();
    }

    @Test
    void after_it_was_approved_they_begin_the_next_draft() {
        as.office2(() -> review.approve(sent.id(), sent.version()));
        open();
        assertThat(shown()).contains("approved before they reached it");

        test($(Button.class).withText("Begin a draft with them").single()).click();

        assertThat(as.office(() -> desk.open(treatment, "en"))).hasValueSatisfying(draft -> {
            assertThat(draft.number()).isEqualTo(2);
            assertThat(draft.texts().full()).isEqualTo("Long, slow strokes with warm oil.");
        });
        assertThat($(TextArea.class).all()).extracting(TextArea::getValue).contains("Long, slow strokes with warm oil.");
    }

    @Test
    void they_go_into_the_draft_that_somebody_else_began_after_it_was_discarded() {
        as.office2(() -> review.discard(sent.id(), sent.version()));
        DescriptionData next = as.office2(() -> desk.draft(treatment, "en"));
        as.office2(() -> desk.save(next.id(), next.version(), new DescriptionTexts("Another.", "Long strokes with warm almond oil.", "", "")));
        open();
        assertThat(shown()).contains("discarded before they reached it");

        test($(Button.class).withText("Put them in").single()).click();

        assertThat(as.office(() -> desk.get(next.id())).texts().full()).isEqualTo("Long, slow strokes with warm almond oil.");
    }

    @Test
    void thrown_away_they_are_gone() {
        open();

        test($(Button.class).withText("Throw them away").single()).click();

        assertThat(shown()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate("treatments/" + treatment.value() + "/text/en");
        $(FormerWordsPanel.class).single().offer(List.of(new FormerWords(
                "somebody." + sent.id().value() + ".en." + TextPart.FULL.inAddress(), BEGAN, "Long, slow strokes with warm oil.",
                TestClock.START.toEpochMilli())));
    }

    private String shown() {
        return $(FormerWordsPanel.class).single().getElement().getTextRecursively();
    }
}
