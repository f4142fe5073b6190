package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.claims.ClaimChecker;
import dev.stillwater.claims.ClaimRulePack;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A safer wording takes the place of the words that claim, and of nothing else. */
class SaferWordingTest {

    private static final ClaimChecker CHECKER = new ClaimChecker(ClaimRulePack.standard());

    @Test
    void stands_in_the_very_place_of_the_claim_where_it_fits() {
        becomes("Warm oil first. It detoxifies the body. Then rest.",
                "Warm oil first. It leaves you feeling light and refreshed. Then rest.");
        becomes("Our wrap can detoxify the body.", "Our wrap can leave you feeling light and refreshed.");
    }

    @Test
    void is_a_sentence_of_its_own_in_the_place_of_the_sentence_where_it_does_not() {
        becomes("Warm oil. It cures migraines. Rest.",
                "Warm oil. Some of our guests live with long-term conditions and enjoy gentle massage; please ask your doctor first. Rest.");
        becomes("It melts fat and cellulite.", "Skin feels smooth and polished.");
        becomes("It improves circulation. Then rest.", "Warming, flowing strokes. Then rest.");
        becomes("It boosts your immune system! Then rest.", "It helps you relax and leaves you with a sense of well-being! Then rest.");
        becomes("## Warm stones\n\n- cures migraines\n- long strokes",
                "## Warm stones\n\n- Some of our guests live with long-term conditions and enjoy gentle massage; please ask your doctor first.\n- long strokes");
    }

    @Test
    void takes_the_sentence_away_where_there_is_none() {
        becomes("Warm oil first. It boosts fertility. Then rest.", "Warm oil first. Then rest.");
        becomes("Long strokes. It boosts fertility.", "Long strokes.");
    }

    @Test
    void it_is_told_apart_whether_a_sentence_went_with_the_words() {
        assertThat(isInPlace("Our wrap can detoxify the body.")).isTrue();
        assertThat(isInPlace("Warm oil. It cures migraines. Rest.")).isFalse();
    }

    private static boolean isInPlace(String text) {
        Finding finding = CHECKER.check(Copy.of("en", CopyField.FULL_TEXT, text)).findings().getFirst();
        return SaferWording.isInPlace(text, SaferWording.in(text, finding).orElseThrow(), finding);
    }

    @Test
    void what_goes_is_known_beforehand_also_where_a_safer_wording_goes_with_it() {
        String text = "This massage boosts your immune system and improves circulation.";
        assertThat(extent(text, 0, List.of())).isEqualTo(Replacing.Extent.WORDS);
        assertThat(extent(text, 1, List.of())).isEqualTo(Replacing.Extent.SENTENCE);

        Finding first = findings(text).getFirst();
        String once = SaferWording.in(text, first).orElseThrow();

        assertThat(extent(once, 0, List.of(first.saferWording()))).isEqualTo(Replacing.Extent.SENTENCE_WITH_SAFER_WORDING);
    }

    private static Replacing.Extent extent(String text, int which, List<String> putIn) {
        return SaferWording.extent(text, findings(text).get(which), putIn);
    }

    private static List<Finding> findings(String text) {
        return CHECKER.check(Copy.of("en", CopyField.FULL_TEXT, text)).findings();
    }

    @Test
    void a_name_is_renamed_where_it_stands() {
        becomes("Try our Detox massage today.", "Try our Reset massage today.");
    }

    @Test
    void every_claim_of_the_corpus_can_be_replaced_and_what_is_left_reads_on() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/claims/corpus.tsv"))) {
            String[] cells = line.split("\t");
            if (!cells[1].equals("en") || !cells[2].equals("FULL_TEXT")) {
                continue;
            }
            List<Finding> findings = CHECKER.check(Copy.of("en", CopyField.FULL_TEXT, cells[4])).findings();
            for (Finding claim : findings) {
                String better = SaferWording.in(cells[4], claim).orElseThrow();
                if (better.matches("(?s).*(\\.\\.(?!\\.)| [.,!?;]|\\b(It|it|to|can|will|may) (Some|a|an|the|some|time|skin|tell)\\b (calm|hour|out|of our|feels|us)).*")
                        && !cells[4].contains("..") || better.equals(cells[4]) && !claim.saferWording().isBlank()) {
                    broken.add(cells[4] + " > " + better);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static void becomes(String text, String better) {
        assertThat(SaferWording.in(text, found(text))).contains(better);
    }

    @Test
    void emphasis_that_ended_within_the_claim_still_ends() {
        String text = "It **boosts your immune** system.";
        Finding claim = found(text);

        assertThat(SaferWording.in(text, claim).orElseThrow()).satisfies(better ->
                assertThat(better.chars().filter(letter -> letter == '*').count() % 4).isZero());
    }

    @Test
    void is_not_put_in_where_the_words_no_longer_stand() {
        Finding claim = found("It boosts your immune system.");

        assertThat(SaferWording.in("It calms.", claim)).isEmpty();
        assertThat(SaferWording.in("We boost your immune system.", claim)).isEmpty();
    }

    private static Finding found(String text) {
        return CHECKER.check(Copy.of("en", CopyField.FULL_TEXT, text)).findings().getFirst();
    }
}
