package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class ClaimPropertiesTest {

    private static final List<String> SENTENCES = Labelled.corpus().stream()
            .filter(one -> one.language().equals("en") && one.field() == CopyField.FULL_TEXT)
            .map(Labelled::text).toList();
    private static final List<String> PIECES = List.of(
            "boosts", "immune system", "not", "massage", "**", "\n", "- ", "## ", "<b>", "</b>", "&shy;", "&",
            "\u200B", "\u00AD", "😀", "שלום", "مرحبا", ". ", ", ", "cures", "cancer", "[", "](", ")", "<script>",
            "<!--", "-->", "|", "\\", "\uD800", "e\u0301", "!", "?", ":", "www.", "@", "1mmune", "|a|b|", "your");

    @Property(tries = 400)
    void positions_lie_in_the_text_and_the_excerpt_is_what_stands_there(@ForAll("anyCopy") String text) {
        ClaimReport report = Checking.english(text);

        assertThat(report.findings()).allSatisfy(found -> {
            assertThat(found.start()).isBetween(0, found.end() - 1);
            assertThat(found.end()).isLessThanOrEqualTo(text.length());
            assertThat(found.excerpt()).isEqualTo(text.substring(found.start(), found.end()));
        });
        assertThat(report.notices()).allSatisfy(notice -> assertThat(notice.places()).allSatisfy(place ->
                assertThat(place.excerpt()).isEqualTo(text.substring(place.start(), place.end()))));
    }

    @Property(tries = 200)
    void invisible_characters_lose_no_finding(@ForAll("sentence") String text, @ForAll Random random) {
        String hidden = text.codePoints().collect(StringBuilder::new, (b, c) -> {
            b.appendCodePoint(c);
            if (Character.isLetter(c) && random.nextInt(4) == 0) {
                b.append(random.nextBoolean() ? '\u200B' : '\u00AD');
            }
        }, StringBuilder::append).toString();

        assertThat(rules(hidden)).isEqualTo(rules(text));
    }

    @Property(tries = 200)
    void a_disclaimer_behind_the_text_removes_no_finding(@ForAll("sentence") String text) {
        String disclaimer = "\n\nMassage is for relaxation. It is not a substitute for medical care and is not intended "
                + "to diagnose, treat, cure or prevent any disease.";

        assertThat(rules(text + disclaimer)).containsAll(rules(text));
    }

    @Property(tries = 100)
    void a_text_is_judged_the_same_every_time(@ForAll("anyCopy") String text) {
        assertThat(Checking.english(text)).isEqualTo(Checking.english(text));
    }

    @Provide
    Arbitrary<String> sentence() {
        return Arbitraries.of(SENTENCES);
    }

    @Provide
    Arbitrary<String> anyCopy() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(PIECES), Arbitraries.of(SENTENCES), Arbitraries.strings().ofMaxLength(12));
        return piece.list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join(" ", parts));
    }

    private static List<String> rules(String text) {
        return Checking.english(text).findings().stream().map(Finding::rule).toList();
    }
}
