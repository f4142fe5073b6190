package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.Variant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Safer wordings put into a draft one after the other, and taken back. */
class ReplacingTest extends ViewTest {

    private static final String TWO = "It boosts your immune system. Our wrap can detoxify the body.";

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired As as;

    private DescriptionData draft;

    @BeforeEach
    void a_draft_with_two_claims() {
        String code = Sample.unique("t");
        draft = as.office(() -> desk.draft(editing.save(TreatmentData.draft(
                code, "Treatment " + code, "", "massage", List.of(Variant.of(Part.of("SW", 60))))).id(), "en"));
        draft = as.office(() -> desk.save(draft.id(), draft.version(), new DescriptionTexts("A slow hour.", TWO, "", "")));
        signInAsOffice();
        UI.getCurrent().navigate("treatments/" + draft.treatment().value() + "/text/en");
    }

    @Test
    void only_the_newest_can_be_taken_back_and_the_button_says_which() {
        press("Replace");
        String once = stored();
        press("Replace");
        assertThat(stored()).isNotEqualTo(once);

        assertThat(undos()).singleElement().satisfies(undo -> {
            assertThat(undo.getAriaLabel().orElseThrow()).startsWith("Undo: ").contains("detoxify");
            test(undo).click();
        });

        assertThat(stored()).isEqualTo(once);
        assertThat(undos()).isEmpty();
    }

    @Test
    void nothing_can_be_taken_back_once_it_is_sent() {
        press("Replace");
        press("Replace");
        press("Send for review");

        assertThat(as.office(() -> desk.get(draft.id())).isOpen()).isFalse();
        assertThat(undos()).isEmpty();
    }

    @Test
    void the_card_says_beforehand_when_the_whole_sentence_goes() {
        test($(TextArea.class).all().stream().filter(area -> area.getAriaLabel().filter("Full text"::equals).isPresent()).findFirst()
                .orElseThrow()).setValue("This massage boosts your immune system and improves circulation.");
        assertThat(said()).contains("This takes out the whole sentence.");

        press("Replace");

        assertThat(said()).contains("This takes out the whole sentence, also the safer wording that you put into it.");
    }

    @Test
    void a_refused_sending_leads_to_its_reasons() {
        press("Send for review");

        Div reasons = $(Div.class).withAttribute("tabindex", "-1").withClassName("refusal").single();
        assertThat(reasons.getElement().getAttribute("role")).isEqualTo("group");
        assertThat(reasons.getElement().getAttribute("aria-label")).contains("boosts your immune system");
    }

    private List<String> said() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private void press(String button) {
        test($(Button.class).withText(button).all().getFirst()).click();
    }

    private List<Button> undos() {
        return $(Notification.class).all().stream()
                .filter(Notification::isOpened)
                .flatMap(notice -> $(Button.class, notice).withText("Undo").all().stream())
                .toList();
    }

    private String stored() {
        return as.office(() -> desk.get(draft.id())).texts().full();
    }
}
