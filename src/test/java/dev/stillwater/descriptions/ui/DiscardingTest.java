package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.Variant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way out of a version that nobody can approve, on the screen. */
class DiscardingTest extends ViewTest {

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired As as;

    private TreatmentId treatment = TreatmentId.next();
    private DescriptionData draft;

    @BeforeEach
    void a_draft_in_which_both_wrote() {
        String code = Sample.unique("t");
        treatment = as.office(() -> editing.save(TreatmentData.draft(
                code, "Treatment " + code, "", "massage", List.of(Variant.of(Part.of("SW", 60)))))).id();
        DescriptionData begun = as.office(() -> desk.draft(treatment, "en"));
        DescriptionData mine = as.office(() -> desk.save(
                begun.id(), begun.version(), new DescriptionTexts("A slow hour.", "Long strokes.", "", "")));
        draft = as.office2(() -> desk.save(
                mine.id(), mine.version(), new DescriptionTexts("A slower hour.", "Long strokes.", "", "")));
    }

    @Test
    void a_version_in_review_that_all_wrote_in_is_discarded_and_the_next_begun() {
        as.office(() -> desk.submit(draft.id(), draft.version()));
        signInAsOffice();
        open();
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("discard it: it stays readable"));

        test(button("Discard this draft")).click();
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("Nobody can change or approve it any more"))
                .anySatisfy(text -> assertThat(text).contains("the next version begins empty"))
                .anySatisfy(text -> assertThat(text).endsWith("test-office and test-office2."));
        test($(Button.class).withText("Discard this draft").all().getLast()).click();

        assertThat(as.office(() -> desk.get(draft.id())).state()).isEqualTo(DescriptionState.DISCARDED);
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("Discarded by test-office,"));
        assertThat($(Anchor.class).withText("Version 1").single().getHref()).endsWith("?version=1");
        test(button("Write")).click();
        assertThat(as.office(() -> desk.open(treatment, "en"))).get().satisfies(next -> {
            assertThat(next.number()).isEqualTo(2);
            assertThat(next.texts()).isEqualTo(DescriptionTexts.EMPTY);
        });
    }

    @Test
    void a_draft_is_discarded_read_and_brought_back_with_its_authors() {
        signInAsOffice();
        open();
        test(button("Discard this draft")).click();
        test($(Button.class).withText("Discard this draft").all().getLast()).click();

        UI.getCurrent().navigate("treatments/" + treatment.value() + "/text/en", QueryParameters.of("version", "1"));
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("Discarded by test-office,"))
                .anySatisfy(text -> assertThat(text).contains("none of them may approve that draft: test-office and test-office2."));
        test(button("Begin a draft from version 1")).click();

        assertThat(as.office(() -> desk.open(treatment, "en"))).get()
                .satisfies(again -> assertThat(again.authors()).containsExactly("test-office", "test-office2"));
    }

    private void open() {
        UI.getCurrent().navigate("treatments/" + treatment.value() + "/text/en");
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getFirst();
    }

    private List<String> texts() {
        return Stream.concat(
                $(Span.class).all().stream().map(Span::getText), $(Paragraph.class).all().stream().map(Paragraph::getText)).toList();
    }
}
