package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    @Test
    void markdown_becomes_html() {
        assertThat(SafeMarkdown.html("A **slow** hour.\n\n- warm oil")).isEqualTo("<p>A <strong>slow</strong> hour.</p>\n<ul dir=\"auto\">\n<li>warm oil</li>\n</ul>\n");
    }

    @Test
    void headings_begin_at_the_third_level() {
        assertThat(SafeMarkdown.html("# Oil")).contains("<h3>Oil</h3>");
        assertThat(SafeMarkdown.html("###### Oil")).contains("<h6>Oil</h6>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[go](javascript:alert(1))",
        "[go](data:text/html,alert)", "![x](http://elsewhere/pixel.gif)", "<style>*{display:none}</style>",
        "<iframe src='//elsewhere'></iframe>", "<p onclick='alert(1)'>x</p>", "<a href=\"javascript:alert(1)\">x</a>"
    })
    void nothing_that_acts_gets_through(String attack) {
        var page = Jsoup.parseBodyFragment(SafeMarkdown.html(attack)).body();

        assertThat(page.select("script, style, iframe, img, object, [onclick], [onerror]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).isEmpty();
    }

    @Test
    void what_does_not_get_through_is_said() {
        assertThat(SafeMarkdown.leftOut("A *slow* hour, [more](https://spa.example), [write](mailto:a@b.example), 2 < 3 & 4 > 1.")).isEmpty();
        assertThat(SafeMarkdown.leftOut("![x](http://elsewhere/pixel.gif)")).containsExactly(LeftOut.PICTURE);
        assertThat(SafeMarkdown.leftOut("[go](javascript:alert(1))")).containsExactly(LeftOut.LINK);
        assertThat(SafeMarkdown.leftOut("- [go](menu/today)")).containsExactly(LeftOut.LINK);
        assertThat(SafeMarkdown.leftOut("Warm <b>oil</b>")).containsExactly(LeftOut.HTML);
        assertThat(SafeMarkdown.leftOut("> <script>alert(1)</script>")).containsExactly(LeftOut.HTML);
        assertThat(SafeMarkdown.leftOut("`<b>`")).isEmpty();
    }

    @Property(tries = 300)
    void a_link_or_picture_that_is_not_mentioned_got_through(@ForAll String text) {
        String links = text + " [a](" + text.replaceAll("[()\\s]", "") + ") ![b](http://c.example)";
        Set<LeftOut> said = SafeMarkdown.leftOut(links);
        var page = Jsoup.parseBodyFragment(SafeMarkdown.html(links)).body();

        assertThat(page.select("img")).isEmpty();
        assertThat(said.contains(LeftOut.LINK) || page.select("a:not([href])").isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void whatever_is_written_only_safe_elements_come_out(@ForAll String text) {
        Safelist allowed = Safelist.relaxed().addTags("hr").addAttributes("a", "rel").addAttributes("ol", "start");

        assertThat(Jsoup.isValid(SafeMarkdown.html(text), allowed)).isTrue();
    }

    @Test
    void findings_are_marked_at_the_authors_own_characters() {
        String text = "Slow strokes. This *boosts* your defences and more.";

        assertThat(SafeMarkdown.html(text, List.of(finding(text, "boosts* your defences", Severity.PROHIBITED))))
                .isEqualTo("<p>Slow strokes. This <em><mark class=\"claim prohibited\" title=\"family\">boosts</mark></em>"
                        + "<mark class=\"claim prohibited\" title=\"family\"> your defences</mark> and more.</p>\n");
    }

    @Test
    void marks_are_right_after_emoji_and_line_breaks() {
        String text = "\uD83C\uDF3F Herbs.\r\n\r\nIt heals you.";

        assertThat(SafeMarkdown.html(text, List.of(finding(text, "heals", Severity.PROHIBITED))))
                .contains("It <mark class=\"claim prohibited\" title=\"family\">heals</mark> you.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Oil &amp; heat heals you.", "Oil &#38; heat heals you &amp; yours.", "Oil \\* heat \\\\ heals you.", "A \\ b & c; heals you.",
        "Warm oil heals you. ", "Warm oil heals you.  \nSlowly.", "&hearts; &nosuch; heals you"})
    void marks_are_right_beside_entities_escapes_and_spaces_at_the_end(String text) {
        assertThat(SafeMarkdown.html(text, List.of(finding(text, "heals", Severity.NEEDS_EVIDENCE))))
                .contains("<mark class=\"claim evidence\" title=\"family\">heals</mark>");
    }

    @Test
    void what_is_shown_otherwise_than_written_is_marked_with_its_sign() {
        String text = "Oil &amp; heat";

        assertThat(SafeMarkdown.html(text, List.of(finding(text, "&amp; heat", Severity.NEEDS_EVIDENCE))))
                .isEqualTo("<p>Oil <mark class=\"claim evidence\" title=\"family\">&amp; heat</mark></p>\n");
    }

    @Test
    void where_findings_overlap_the_stricter_shows() {
        String text = "detox boosts";

        String html = SafeMarkdown.plainHtml(text, List.of(
                finding(text, "detox boosts", Severity.NOTICE), finding(text, "boosts", Severity.PROHIBITED)));

        assertThat(html).isEqualTo("<p><mark class=\"claim notice\" title=\"family\">detox </mark>"
                + "<mark class=\"claim prohibited\" title=\"family\">boosts</mark></p>\n");
    }

    @Test
    void a_plain_text_is_not_read_as_markdown() {
        assertThat(SafeMarkdown.plainHtml("2 * 3 * 4 <b>x</b>", List.of())).isEqualTo("<p>2 * 3 * 4 &lt;b&gt;x&lt;/b&gt;</p>\n");
    }

    @Test
    void deep_nesting_is_cut_and_does_not_take_long() {
        assertThat(SafeMarkdown.html(">".repeat(10_000) + " x")).isNotEmpty();
        assertThat(SafeMarkdown.html("[".repeat(10_000) + "x")).isNotEmpty();
        assertThat(SafeMarkdown.html("*a ".repeat(5_000))).isNotEmpty();
    }

    private static Finding finding(String text, String words, Severity severity) {
        int start = text.indexOf(words);
        return new Finding(
                "K00", "family", severity, CopyField.FULL_TEXT, 0, start, start + words.length(), words, "reason", "", null,
                Set.of());
    }
}
