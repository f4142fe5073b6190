package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.treatments.Examples;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody should write: refused with a sentence, or stored and shown so that it can do nothing. */
@PortalTest
@Timeout(60)
class HostileTextTest {

    private static final String CLAIM = "This massage cures cancer.";

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview review;
    @Autowired DescriptionRemarks remarks;
    @Autowired As as;

    private DescriptionData draft;
    private TreatmentId treatment;

    @BeforeEach
    void a_draft() {
        treatment = as.office(() -> editing.save(Examples.aTreatment("SW", 60))).id();
        draft = as.office(() -> desk.draft(treatment, "en"));
    }

    @Test
    void a_megabyte_is_refused_at_its_field_before_anything_is_checked_or_drawn() {
        DescriptionTexts huge = new DescriptionTexts("Short", "word ".repeat(200_000), "", "");

        tooLong(() -> desk.claims(treatment, "en", huge));
        tooLong(() -> desk.save(draft.id(), draft.version(), huge));
    }

    @Test
    void ten_thousand_lines_are_refused_where_they_do_not_fit_and_harmless_where_they_do() {
        tooLong(() -> desk.save(draft.id(), draft.version(), new DescriptionTexts("Short", "oil\n".repeat(10_000), "", "")));
        String lines = "\n".repeat(10_000) + CLAIM;

        DescriptionData saved = as.office(() -> desk.save(draft.id(), draft.version(), new DescriptionTexts("Short", lines, "", "")));

        assertThat(excerpts(saved.texts())).isNotEmpty().allSatisfy(finding ->
                assertThat(lines.substring(finding.start(), finding.end())).isEqualTo(finding.excerpt()));
        assertThat(Jsoup.parseBodyFragment(SafeMarkdown.html(lines, excerpts(saved.texts()))).select("mark")).isNotEmpty();
    }

    @Test
    void two_entirely_different_long_texts_are_compared() {
        String one = words("a", 3_000);
        String other = words("b", 3_000);

        List<TextComparison.Piece> pieces = TextComparison.of(one, other);

        assertThat(joined(pieces, TextComparison.Kind.REMOVED)).isEqualTo(one);
        assertThat(joined(pieces, TextComparison.Kind.ADDED)).isEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("befores")
    void a_finding_stands_at_its_words_whatever_is_written_before_it(String before) {
        DescriptionTexts texts = new DescriptionTexts("Short", before + CLAIM, "", "");

        DescriptionData saved = as.office(() -> desk.save(draft.id(), draft.version(), texts));

        List<Finding> found = excerpts(saved.texts());
        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(texts.full().substring(finding.start(), finding.end())).isEqualTo(finding.excerpt());
            assertThat(CLAIM).contains(finding.excerpt());
        });
        var page = Jsoup.parseBodyFragment(SafeMarkdown.html(texts.full(), found)).body();
        assertThat(page.select("mark.claim").text()).contains("cures");
        assertThat(page.select("script, style, iframe, img, svg, object, embed, form, [onerror], [onload], [onclick], [style]")).isEmpty();
        assertThat(page.select("a[href^=javascript], a[href^=data]")).isEmpty();
    }

    static Stream<String> befores() {
        return Stream.of(
                "\u05e2\u05d9\u05e1\u05d5\u05d9 \u05d0\u05d9\u05d8\u05d9.\n\n", "\u062a\u062f\u0644\u064a\u0643 \u0628\u0637\u064a\u0621.\n\n",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 \uD83D\uDC4D\uD83C\uDFFD.\n\n",
                "e\u0301\u0301\u0301\u0301 a\u0308.\n\n", "- one\n  - two\n    - three\n      - four\n\n", "> > > > > deep\n\n",
                "<script>alert(1)</script>\n\n", "<img src=x onerror=alert(1)>\n\n", "<svg/onload=alert(1)>\n\n",
                "[calm](javascript:alert(1)).\n\n", "[calm](data:text/html;base64,PHNjcmlwdD4=).\n\n", "![calm](http://elsewhere/p.gif).\n\n",
                "&lt;script&gt; &amp;.\n\n", "```\n<b>code</b>\n```\n\n", "**bold *and* ~~more~~**.\n\n", "${7*7} #{7*7} {{7*7}}.\n\n");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void characters_that_no_reader_sees_as_they_are_stored_are_refused(String sly) {
        assertThatThrownBy(() -> as.office(() -> desk.save(draft.id(), draft.version(), new DescriptionTexts("Short", sly, "", ""))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("refusal.text.characters")).isTrue());
    }

    static Stream<String> unreadable() {
        return Stream.of("half \uD83D of one", "other half \uDC86", "turned \u202e round", "isolated \u2067 too", "bell \u0007");
    }

    @Test
    void a_script_stays_words_through_review_history_and_what_menus_take() {
        DescriptionTexts texts = new DescriptionTexts(
                "<script>alert('short')</script> A slow hour.", "<b onmouseover=alert(1)>Long strokes</b>", "", "");
        DescriptionData saved = as.office(() -> desk.save(draft.id(), draft.version(), texts));
        DescriptionData sent = as.office(() -> desk.submit(saved.id(), saved.version()));
        as.office2(() -> remarks.write(
                sent.id(), new RemarkPlace(CopyField.FULL_TEXT, 0, "<b onmouseover=alert(1)>"), "<script>alert('remark')</script>"));
        as.office2(() -> review.approve(sent.id(), sent.version()));

        ApprovedDescription read = as.office(() -> desk.approved(Set.of(treatment), "en")).get(treatment);

        assertThat(read.texts()).isEqualTo(texts);
        assertThat(SafeMarkdown.plainHtml(read.texts().shortText(), List.of())).startsWith("<p>&lt;script&gt;");
        assertThat(SafeMarkdown.html(read.texts().full(), List.of(), List.of(
                        new NumberedPlace(1, new RemarkPlace(CopyField.FULL_TEXT, 0, "<b onmouseover=alert(1)>")))))
                .doesNotContain("<b ").contains("Long strokes");
    }

    private List<Finding> excerpts(DescriptionTexts texts) {
        return as.office(() -> desk.claims(treatment, "en", texts)).of(Severity.PROHIBITED).stream()
                .filter(finding -> finding.field() == CopyField.FULL_TEXT)
                .toList();
    }

    private void tooLong(Callable<?> what) {
        assertThatThrownBy(() -> as.office(what)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.by("descriptions.text.tooLong")).isTrue();
            assertThat(refusal.field()).contains("full");
        });
    }

    private static String words(String letter, int number) {
        return IntStream.range(0, number).mapToObj(at -> letter + at).collect(Collectors.joining(" "));
    }

    private static String joined(List<TextComparison.Piece> pieces, TextComparison.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == TextComparison.Kind.SAME || piece.kind() == kind)
                .map(TextComparison.Piece::text)
                .collect(Collectors.joining());
    }
}
