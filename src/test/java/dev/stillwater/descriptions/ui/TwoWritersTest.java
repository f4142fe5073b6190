package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
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

/** One draft on two people's screens. */
class TwoWritersTest extends ViewTest {

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview review;
    @Autowired TextServices services;
    @Autowired As as;

    private DescriptionData draft;
    private DraftPane one;
    private DraftPane other;

    @BeforeEach
    void two_screens() {
        String code = Sample.unique("t");
        draft = as.office(() -> desk.draft(editing.save(TreatmentData.draft(
                code, "Treatment " + code, "", "massage", List.of(Variant.of(Part.of("SW", 60))))).id(), "en"));
        draft = as.office(() -> desk.save(
                draft.id(), draft.version(), new DescriptionTexts("A slow hour.", "Long strokes with warm oil.", "", "")));
        signInAsOffice();
        one = as.office(this::pane);
        other = as.office2(this::pane);
        UI.getCurrent().add(one, other);
    }

    private DraftPane pane() {
        return new DraftPane(services, draft, "Treatment", TextPart.FULL, new Div(), () -> {});
    }

    @Test
    void words_at_different_places_of_the_same_text_are_both_kept() {
        as.office(() -> typed(one, "Long slow strokes with warm oil."));
        as.office2(() -> typed(other, "Long strokes with warm almond oil."));

        assertThat(stored()).isEqualTo("Long slow strokes with warm almond oil.");

        as.office(() -> typed(one, "Long, slow strokes with warm oil."));

        assertThat(stored()).as("typed on before the other's words were on the screen")
                .isEqualTo("Long, slow strokes with warm almond oil.");
    }

    @Test
    void the_same_words_are_shown_from_both_and_chosen_by_one() {
        as.office(() -> typed(one, "Long strokes with hot oil."));
        as.office2(() -> typed(other, "Long strokes with cool oil."));

        assertThat(stored()).isEqualTo("Long strokes with hot oil.");
        assertThat(shown(other)).contains("test-office changed the same words", "Yours", "cool", "Theirs", "hot");
        assertThat(area(other).getValue()).isEqualTo("Long strokes with cool oil.");

        as.office2(() -> {
            test(button(other, "Keep mine")).click();
            return "";
        });

        assertThat(stored()).isEqualTo("Long strokes with cool oil.");
        assertThat(shown(other)).doesNotContain("Theirs");
    }

    @Test
    void both_can_be_kept_and_the_text_shows_it() {
        as.office(() -> typed(one, "Long strokes with hot oil."));
        as.office2(() -> typed(other, "Long strokes with cool oil."));

        as.office2(() -> {
            test(button(other, "Keep both")).click();
            return "";
        });

        assertThat(stored()).isEqualTo("Long strokes with hot cool oil.");
        assertThat(area(other).getValue()).isEqualTo("Long strokes with hot cool oil.");
    }

    @Test
    void words_that_wait_for_a_choice_outlast_the_session() {
        as.office(() -> typed(one, "Long strokes with hot oil."));
        as.office2(() -> typed(other, "Long strokes with cool oil."));

        UI.getCurrent().remove(other);
        DraftPane later = as.office2(this::pane);
        UI.getCurrent().add(later);

        assertThat(area(later).getValue()).isEqualTo("Long strokes with cool oil.");
        assertThat(shown(later)).contains("changed the same words", "hot");
    }

    @Test
    void words_that_are_not_saved_stay_on_the_screen_when_another_discards_the_draft() {
        as.office(() -> typed(one, "Long strokes with hot oil."));
        as.office2(() -> typed(other, "Long strokes with cool oil."));
        as.office(() -> review.discard(draft.id(), desk.get(draft.id()).version()));

        as.office2(() -> {
            other.heard();
            return "";
        });

        assertThat(shown(other)).contains("test-office discarded it. Your text is still here");
        assertThat(area(other).getValue()).isEqualTo("Long strokes with cool oil.");
    }

    @Test
    void words_typed_after_another_sent_the_draft_stay_and_no_choice_overwrites_them() {
        as.office(() -> typed(one, "Long strokes with hot oil."));
        as.office2(() -> typed(other, "Long strokes with cool oil."));
        as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));

        as.office2(() -> {
            other.heard();
            return typed(other, "Long strokes with cool oil and stones.");
        });

        assertThat(area(other).getValue()).isEqualTo("Long strokes with cool oil and stones.");
        assertThat(shown(other)).contains("Your text is still here").doesNotContain("Keep both", "Theirs");
        assertThat(other.isUnsaved()).isTrue();
        assertThat(stored()).isEqualTo("Long strokes with hot oil.");
    }

    @Test
    void so_do_words_typed_before_it_was_heard_that_it_is_sent() {
        as.office(() -> typed(one, "Long strokes with hot oil."));
        as.office2(() -> typed(other, "Long strokes with cool oil."));
        Button both = button(other, "Keep both");
        as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));

        as.office2(() -> typed(other, "Long strokes with cool oil and stones."));
        as.office2(() -> {
            both.click();
            return "";
        });

        assertThat(area(other).getValue()).isEqualTo("Long strokes with cool oil and stones.");
        assertThat(shown(other)).contains("Your text is still here").doesNotContain("Keep both");
    }

    @Test
    void words_that_cannot_be_saved_are_not_lost_to_a_choice() {
        as.office(() -> typed(one, "Long strokes with hot oil."));
        as.office2(() -> typed(other, "Long strokes with cool oil."));
        String tooLong = "Long strokes with cool oil. " + "x".repeat(20_000);

        as.office2(() -> typed(other, tooLong));
        as.office2(() -> {
            test(button(other, "Keep both")).click();
            return "";
        });

        assertThat(area(other).getValue()).isEqualTo(tooLong);
    }

    private String typed(DraftPane pane, String text) {
        test(area(pane)).setValue(text);
        return text;
    }

    private String stored() {
        return as.office(() -> desk.get(draft.id())).texts().full();
    }

    private static TextArea area(DraftPane pane) {
        return all(pane)
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .filter(area -> area.getAriaLabel().filter("Full text"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Button button(DraftPane pane, String text) {
        return all(pane)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(DraftPane pane) {
        return String.join("\n", all(pane).map(TwoWritersTest::text).toList());
    }

    private static String text(Component component) {
        return component instanceof HasText words ? words.getText() : "";
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(TwoWritersTest::all));
    }
}
