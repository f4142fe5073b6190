package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.Variant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was typed when a session was lost is offered again. */
class KeptWordsTest extends ViewTest {

    private static final String BEGAN = "Long strokes with warm oil.";

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired TextServices services;
    @Autowired As as;

    private DescriptionData draft;
    private DraftPane pane;

    @BeforeEach
    void a_draft_in_which_another_person_wrote_since() {
        String code = Sample.unique("t");
        draft = as.office(() -> desk.draft(editing.save(TreatmentData.draft(
                code, "Treatment " + code, "", "massage", List.of(Variant.of(Part.of("SW", 60))))).id(), "en"));
        draft = as.office2(() -> desk.save(
                draft.id(), draft.version(), new DescriptionTexts("A slow hour.", "Long strokes with warm almond oil.", "", "")));
        signInAsOffice();
        pane = as.office(() -> new DraftPane(services, draft, "Treatment", TextPart.FULL, new Div(), () -> {}));
        UI.getCurrent().add(pane);
        kept().offer(TextPart.FULL, List.of(
                new KeptWords(BEGAN, "Long, slow strokes with warm oil.", TestClock.START.toEpochMilli())));
    }

    @Test
    void the_words_are_shown_and_nothing_happens_by_itself() {
        assertThat(kept().getContent().isVisible()).isTrue();
        assertThat(kept().getElement().getTextRecursively())
                .contains("Full text: words of yours from", "were not stored", ", slow");
        assertThat(stored()).isEqualTo("Long strokes with warm almond oil.");
    }

    @Test
    void put_in_they_stand_together_with_what_came_meanwhile() {
        press("Put them in");

        assertThat(stored()).isEqualTo("Long, slow strokes with warm almond oil.");
        assertThat(pane.isUnsaved()).isFalse();
        assertThat(kept().getContent().isVisible()).isFalse();
    }

    @Test
    void thrown_away_they_change_nothing() {
        press("Throw them away");

        assertThat(stored()).isEqualTo("Long strokes with warm almond oil.");
        assertThat(kept().getContent().isVisible()).isFalse();
    }

    @Test
    void where_the_same_words_changed_both_are_shown_for_a_choice() {
        kept().offer(TextPart.FULL, List.of(new KeptWords(BEGAN, "Long strokes with warm sesame oil.", 0)));
        press(1, "Put them in");

        assertThat(stored()).isEqualTo("Long strokes with warm almond oil.");
        assertThat(pane.getElement().getTextRecursively()).contains("changed the same words", "sesame", "Keep both");
        assertThat(all(pane).filter(TextArea.class::isInstance).map(area -> ((TextArea) area).getValue()))
                .contains("Long strokes with warm sesame oil.");
    }

    private void press(String button) {
        press(0, button);
    }

    private void press(int which, String label) {
        as.office(() -> {
            test(all(kept()).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> button.getText().equals(label)).toList().get(which)).click();
            return "";
        });
    }

    private String stored() {
        return as.office(() -> desk.get(draft.id())).texts().full();
    }

    private KeptWordsPanel kept() {
        return all(pane).filter(KeptWordsPanel.class::isInstance).map(KeptWordsPanel.class::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(KeptWordsTest::all));
    }
}
