package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMergeTest {

    private static final String BEGAN = "A slow hour with warm oil. Then you rest.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A calm hour with warm oil. Then you rest.  | A slow hour with warm oil. Then you drink.   | A calm hour with warm oil. Then you drink.
            Come in. A slow hour with warm oil. Then you rest. | A slow hour with warm oil. Then you rest. Stay. | Come in. A slow hour with warm oil. Then you rest. Stay.
            A slow hour. Then you rest.                | A slow hour with warm oil. Then you rest well. | A slow hour. Then you rest well.
            A slow hour with warm oil. Then you rest.  | A slow day with warm oil. Then you rest.     | A slow day with warm oil. Then you rest.
            A slow day with warm oil. Then you rest.   | A slow day with warm oil. Then you rest.     | A slow day with warm oil. Then you rest.
            """)
    void changes_at_different_words_come_together(String mine, String theirs, String merged) {
        TextMerge merge = TextMerge.of(BEGAN, mine, theirs);

        assertThat(merge.isSettled()).isTrue();
        assertThat(merge.merged()).isEqualTo(merged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A slow hour with hot oil. Then you rest.  | A slow hour with cool oil. Then you rest.   | hot  | cool
            A slow hour with warm oil. Then you rest. Tea. | A slow hour with warm oil. Then you rest. Water. | Tea | Water
            A slow hour with warm oil.                | A slow hour with warm oil. Then you sleep.  |      | sleep
            """)
    void changes_of_the_same_words_clash_and_both_are_kept_for_a_choice(
            String mine, String theirs, String myWords, String theirWords) {
        TextMerge merge = TextMerge.of(BEGAN, mine, theirs);

        assertThat(merge.isSettled()).isFalse();
        assertThat(merge.mine()).isEqualTo(mine);
        assertThat(merge.theirs()).isEqualTo(theirs);
        List<TextMerge.Piece> clashes = merge.pieces().stream().filter(TextMerge.Piece::isClash).toList();
        assertThat(clashes).singleElement().satisfies(clash -> {
            assertThat(clash.mine()).contains(myWords == null ? "" : myWords);
            assertThat(clash.theirs()).contains(theirWords);
        });
    }

    @Test
    void what_is_chosen_is_what_the_text_says() {
        String mine = "A calm hour with hot oil. Then you rest.";
        String theirs = "A slow hour with cool oil. Then you rest well.";
        TextMerge merge = TextMerge.of(BEGAN, mine, theirs);

        assertThat(chosen(merge, TextMerge.Choice.MINE)).isEqualTo("A calm hour with hot oil. Then you rest well.");
        assertThat(chosen(merge, TextMerge.Choice.THEIRS)).isEqualTo("A calm hour with cool oil. Then you rest well.");
        assertThat(chosen(merge, TextMerge.Choice.BOTH)).isEqualTo("A calm hour with cool hot oil. Then you rest well.");
    }

    @Test
    void a_sentence_that_one_wrote_anew_is_not_mixed_with_the_others_word() {
        TextMerge merge = TextMerge.of(
                "Long strokes with warm oil.", "Calm circles and cool gel.", "Long strokes with warmed oil.");

        assertThat(merge.isSettled()).isFalse();
        assertThat(chosen(merge, TextMerge.Choice.MINE)).isEqualTo("Calm circles and cool gel.");
    }

    /** Whatever two people do, every word that one of them put in is in the result or in a clash. */
    @Test
    void no_word_that_somebody_put_in_is_ever_lost() {
        Random random = new Random(7);
        for (int run = 0; run < 3000; run++) {
            String began = words(random, 12, "w");
            String mine = changed(random, began, "mine" + run);
            String theirs = changed(random, began, "theirs" + run);

            TextMerge merge = TextMerge.of(began, mine, theirs);

            assertThat(merge.began()).isEqualTo(began);
            assertThat(merge.mine()).isEqualTo(mine);
            assertThat(merge.theirs()).isEqualTo(theirs);
            TextMerge both = merge;
            for (int i = 0; i < both.pieces().size(); i++) {
                both = both.pieces().get(i).isClash() ? both.decided(i, TextMerge.Choice.BOTH) : both;
            }
            assertThat(both.isSettled()).isTrue();
            List<String> kept = List.of(both.merged().split(" "));
            assertThat(kept).containsAll(put(mine, "mine" + run)).containsAll(put(theirs, "theirs" + run));
        }
    }

    private static List<String> put(String text, String own) {
        return List.of(text.split(" ")).stream().filter(word -> word.startsWith(own)).toList();
    }

    private static String words(Random random, int most, String stem) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(stem).append(random.nextInt(5)).append(i == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String changed(Random random, String text, String own) {
        StringBuilder after = new StringBuilder();
        int number = 0;
        for (String word : text.split(" ")) {
            int dice = random.nextInt(6);
            if (dice == 0) {
                after.append(own).append('_').append(number++).append(' ');
            }
            if (dice == 1) {
                after.append(own).append('_').append(number++).append(' ').append(word).append(' ');
            }
            if (dice > 2) {
                after.append(word).append(' ');
            }
        }
        return after.toString().strip();
    }

    private static String chosen(TextMerge merge, TextMerge.Choice choice) {
        TextMerge after = merge;
        for (int i = 0; i < after.pieces().size(); i++) {
            after = after.pieces().get(i).isClash() ? after.decided(i, choice) : after;
        }
        return after.merged();
    }
}
