package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByTextOptions;
import dev.stillwater.claims.CopyField;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionRemarks;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.RemarkPlace;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.Variant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A description written in a browser: what is kept when the session goes, and what is marked while typing. */
@Tag("pages")
class WritingJourneyTest extends Journey {

    /** Where the browser itself says that the middle of each mark lies: the characters on both sides. */
    private static final String MARKED =
            """
            () => [...document.querySelectorAll('.text-marks:not([hidden]) mark')].map(mark => {
              const boxes = [...mark.getClientRects()];
              const first = boxes[0], last = boxes[boxes.length - 1];
              const at = (x, y) => document.caretPositionFromPoint(x, y)?.offset;
              const area = document.querySelector('vaadin-text-area:not([hidden]) textarea');
              return area.value.slice(at(first.left, first.top + first.height / 2), at(last.right, last.top + last.height / 2))
                + '=' + mark.textContent;
            })
            """;

    /** On which side of the text each mark lies. */
    private static final String MARKS_FROM_THE_MIDDLE =
            """
            () => [...document.querySelectorAll('.text-marks:not([hidden]) mark')].map(mark => {
              const area = document.querySelector('vaadin-text-area:not([hidden])').getBoundingClientRect();
              const box = mark.getBoundingClientRect();
              return box.left + box.width / 2 < area.left + area.width / 2 ? 'left' : 'right';
            })
            """;

    /** The side of its box at which each block of the preview begins. */
    private static final String SIDES = """
            () => [...document.querySelectorAll('.text-body :is(p, li)')].map(block => {
              const range = document.createRange();
              range.selectNodeContents(block);
              const words = range.getBoundingClientRect();
              const box = block.getBoundingClientRect();
              return Math.abs(words.left - box.left) < 1 ? 'left' : Math.abs(box.right - words.right) < 1 ? 'right' : 'between';
            })
            """;

    /** The words above each mark, whichever way they run. */
    private static final String UNDER =
            """
            () => [...document.querySelectorAll('.text-marks:not([hidden]) mark')].map(mark => {
              const box = mark.getBoundingClientRect();
              const at = x => document.caretPositionFromPoint(x, box.top + box.height / 2).offset;
              const ends = [at(box.left + 1), at(box.right - 1)].sort((one, other) => one - other);
              return document.querySelector('vaadin-text-area:not([hidden]) textarea').value.slice(...ends);
            })
            """;

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview review;
    @Autowired DescriptionRemarks remarks;
    @Autowired As as;

    private TreatmentId treatment = TreatmentId.next();
    private String address;

    @BeforeEach
    void a_draft() {
        String code = Sample.unique("t");
        treatment = as.office(() -> editing.save(TreatmentData.draft(
                code, "Treatment " + code, "", "massage", List.of(Variant.of(Part.of("SW", 60)))))).id();
        as.office(() -> desk.draft(treatment, "en"));
        address = "treatments/" + treatment.value() + "/text/en";
    }

    @Test
    void what_is_typed_when_the_session_is_lost_is_kept_and_offered_at_the_same_address() {
        Person writer = signedIn("office").open(address);
        assertThat(writer.page.url()).endsWith(address);
        writes(writer, "Long strokes with warm oil.");

        typesWithoutASession(writer);
        signsInAgain(writer);

        writer.sees("were not stored").press("Put them in").sees("Saved");
        holds(writer, "Long strokes with warm oil. A slow end.");
        assertThat(writer.page.url()).contains(address);
        writer.page.reload();
        writer.settle().seesNo("were not stored");
        holds(writer, "Long strokes with warm oil. A slow end.");
    }

    @Test
    void what_was_typed_last_begins_the_next_draft_when_others_sent_and_approved_this_one_meanwhile() {
        Person writer = signedIn("office").open(address);
        writes(writer, "Long strokes with warm oil.");
        typesWithoutASession(writer);
        DescriptionData draft = as.office2(() -> desk.open(treatment, "en")).orElseThrow();
        DescriptionData ready = as.office2(() -> desk.save(
                draft.id(), draft.version(), new DescriptionTexts("A slow hour.", draft.texts().full(), "", "")));
        DescriptionData sent = as.office2(() -> desk.submit(ready.id(), ready.version()));
        as.office(() -> review.approve(sent.id(), sent.version()));

        signsInAgain(writer);
        writer.sees("approved before they reached it").press("Begin a draft with them").sees("Draft 2");

        holds(writer, "Long strokes with warm oil. A slow end.");
        writer.page.reload();
        writer.settle().seesNo("were not stored");
    }

    /** Until it is stored: the note says "Saved" of what was there before, too. */
    private void writes(Person writer, String words) {
        text(writer).pressSequentially(words);
        isStored(writer, words);
    }

    private void isStored(Person writer, String words) {
        writer.page.waitForCondition(() -> as.office(() -> desk.open(treatment, "en")).orElseThrow().texts().full().equals(words));
        writer.settle();
    }

    private static void holds(Person writer, String words) {
        writer.page.waitForCondition(() -> text(writer).inputValue().equals(words));
    }

    private static void typesWithoutASession(Person writer) {
        writer.page.context().clearCookies();
        text(writer).pressSequentially(" A slow end.");
        writer.sees("You were signed out").sees("is kept in this browser");
    }

    private static void signsInAgain(Person writer) {
        writer.page.getByText("Sign in", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)).click();
        writer.page.locator("input[name=username]").fill("office");
        writer.page.locator("input[name=password]").fill(Person.PASSWORD);
        writer.page.locator("input[name=password]").press("Enter");
    }

    @Test
    void what_a_press_takes_away_leaves_the_focus_beside_it() {
        Person writer = signedIn("office").open(address);
        writes(writer, "Long strokes with warm oil.");
        DescriptionData draft = as.office(() -> desk.open(treatment, "en")).orElseThrow();
        as.office2(() -> remarks.write(draft.id(), new RemarkPlace(CopyField.FULL_TEXT, "Long strokes with ".length(), "warm oil"), "Which oil?"));
        writer.open(address).sees("Which oil?").page.getByText("Resolve", new GetByTextOptions().setExact(true)).press("Enter");

        writer.sees("No open remarks.").page.waitForFunction("document.activeElement.textContent === 'Remarks'");
    }

    @Test
    void keys_meant_for_a_field_that_is_taken_away_press_nothing() {
        Person writer = signedIn("office").open(address);
        text(writer).pressSequentially("Long strokes");
        writer.page.evaluate("document.activeElement.closest('vaadin-text-area').remove()");
        writer.page.keyboard().type("n?/");

        writer.settle();
        assertThat(writer.page.url()).endsWith(address);
        assertThat(writer.page.locator("vaadin-dialog[opened]").count()).isZero();
        assertThat(writer.page.evaluate("document.activeElement.localName")).isNotEqualTo("input");
    }

    @Test
    void claims_are_underlined_exactly_at_their_words_while_somebody_types() {
        Person writer = signedIn("office").open(address);
        text(writer).fill("😀 Slow strokes that go on for a while, so that this line has to wrap somewhere in the middle of it, "
                + "and it cures arthritis.\n\nIt detoxifies the body.");
        writer.settle().page.locator(".text-marks mark").nth(1).waitFor();
        isMarkedRight(writer);

        writer.page.setViewportSize(390, 844);
        writer.settle();
        isMarkedRight(writer);

        text(writer).press("Control+Home");
        text(writer).pressSequentially("Before. ");
        writer.settle();
        isMarkedRight(writer);
    }

    @Test
    void the_browsers_undo_takes_a_replacement_back_and_each_step_is_stored() {
        Person writer = signedIn("office").open(address);
        writes(writer, "Slow strokes. It cures arthritis. A slow end.");
        String before = text(writer).inputValue();

        replaces(writer);
        String after = text(writer).inputValue();
        assertThat(after).startsWith("Slow strokes. ").endsWith(" A slow end.").doesNotContain("cures");
        isStored(writer, after);
        assertThat(writer.page.evaluate("document.activeElement.localName")).isEqualTo("textarea");

        writer.page.keyboard().press("Control+z");
        holds(writer, before);
        isStored(writer, before);
        writer.page.keyboard().press("Control+Shift+Z");
        holds(writer, after);
        isStored(writer, after);
        writer.page.keyboard().press("Control+z");
        isStored(writer, before);
        replaces(writer);
        isStored(writer, after);
    }

    private static void replaces(Person writer) {
        writer.page.locator(".finding vaadin-button").getByText("Replace").first().click();
        writer.page.waitForFunction("!document.querySelector('vaadin-text-area:not([hidden]) textarea').value.includes('cures')");
        writer.settle();
    }

    @Test
    void each_paragraph_runs_in_its_own_direction_and_claims_are_underlined_at_their_words() {
        Person writer = signedIn("office").open(address);
        text(writer).fill("تدليك هادئ بزيت دافئ.\n\nIt detoxifies the body.\n\n(تدليك) cures arthritis");
        writer.settle().page.locator(".text-marks mark").nth(1).waitFor();

        assertThat(writer.page.evaluate(MARKS_FROM_THE_MIDDLE)).as("the English paragraph begins at the left, the Arabic one at the right")
                .isEqualTo(List.of("left", "right"));
        assertThat(writer.page.evaluate(UNDER)).isEqualTo(List.of("detoxifies the body", "cures arthritis"));
    }

    @Test
    void each_paragraph_and_list_is_read_from_its_own_side() {
        Person writer = signedIn("office").open(address);
        text(writer).fill("Slow strokes.\n\nتدليك هادئ.\n\n- شاي دافئ\n\nWarm oil.\n\n- tea");
        writer.settle().page.locator(".text-body li").nth(1).waitFor();

        assertThat(writer.page.evaluate(SIDES)).isEqualTo(List.of("left", "right", "right", "left", "left"));
    }

    private static void isMarkedRight(Person writer) {
        @SuppressWarnings("unchecked")
        List<String> marked = (List<String>) writer.page.evaluate(MARKED);
        assertThat(marked).isNotEmpty().allSatisfy(pair ->
                assertThat(pair.substring(0, pair.indexOf('='))).isEqualTo(pair.substring(pair.indexOf('=') + 1)));
    }

    private static Locator text(Person writer) {
        return writer.page.locator("vaadin-text-area:not([hidden]) textarea");
    }
}
