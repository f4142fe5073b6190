package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.claims.CopyField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A passage is found again after the text around it has changed, and only there. */
class RemarkPlaceTest {

    private static final String TEXT = "Warm oil, long strokes. Then rest. Warm oil again.";

    @Test
    void stays_where_nothing_before_it_changed() {
        RemarkPlace place = at("long strokes");

        assertThat(place.moved(full(TEXT), full(TEXT + " And tea.")).in(full(TEXT + " And tea."))).contains(place);
    }

    @Test
    void moves_with_what_is_put_in_before_it() {
        DescriptionTexts now = full("At first a talk. " + TEXT);

        RemarkPlace moved = at("long strokes").moved(full(TEXT), now);

        assertThat(now.full().substring(moved.start(), moved.end())).isEqualTo("long strokes");
    }

    @Test
    void means_the_second_of_two_equal_passages_also_when_the_first_is_dropped() {
        RemarkPlace second = new RemarkPlace(CopyField.FULL_TEXT, TEXT.lastIndexOf("Warm oil"), "Warm oil");
        DescriptionTexts now = full(TEXT.substring(10));

        RemarkPlace found = second.moved(full(TEXT), now).in(now).orElseThrow();

        assertThat(found.start()).isEqualTo(now.full().lastIndexOf("Warm oil"));
    }

    @Test
    void is_gone_when_its_words_are_and_there_again_when_they_are() {
        RemarkPlace place = at("long strokes");
        DescriptionTexts other = full(TEXT.replace("long strokes", "short strokes"));

        assertThat(place.moved(full(TEXT), other).in(other)).isEmpty();
        assertThat(place.moved(full(TEXT), other).moved(other, full(TEXT)).in(full(TEXT))).contains(place);
    }

    @Test
    void is_found_behind_a_deletion_that_reaches_past_the_end_of_the_text() {
        DescriptionTexts now = full("long strokes");

        assertThat(at("long strokes").in(now).orElseThrow().start()).isZero();
        assertThat(new RemarkPlace(CopyField.FULL_TEXT, 9_999, "long").in(now).orElseThrow().start()).isZero();
    }

    @Test
    void does_not_cut_a_character_in_half() {
        DescriptionTexts texts = full("Calm \uD83D\uDC86 hour");

        assertThat(new RemarkPlace(CopyField.FULL_TEXT, 5, "\uD83D\uDC86").isExactlyIn(texts)).isTrue();
        assertThat(new RemarkPlace(CopyField.FULL_TEXT, 5, "\uD83D").isExactlyIn(texts)).isFalse();
        assertThat(new RemarkPlace(CopyField.FULL_TEXT, 6, "\uDC86 hour").isExactlyIn(texts)).isFalse();
    }

    @Test
    void is_marked_in_the_text_beside_claims_and_across_emphasis() {
        String html = SafeMarkdown.html(
                "Long **slow** strokes", List.of(), List.of(new NumberedPlace(3, new RemarkPlace(CopyField.FULL_TEXT, 0, "Long **slow**"))));

        assertThat(html).isEqualTo("<p><mark class=\"remark-mark\" data-remark=\"3\">Long </mark>"
                + "<strong><mark class=\"remark-mark\" data-remark=\"3\">slow</mark></strong> strokes</p>\n");
    }

    @Test
    void lines_end_alike_wherever_a_text_comes_from() {
        assertThat(full("One\r\ntwo\rthree").full()).isEqualTo("One\ntwo\nthree");
    }

    private static RemarkPlace at(String quote) {
        return new RemarkPlace(CopyField.FULL_TEXT, TEXT.indexOf(quote), quote);
    }

    private static DescriptionTexts full(String text) {
        return new DescriptionTexts("", text, "", "");
    }
}
