package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.descriptions.TextComparison.Kind;
import dev.stillwater.descriptions.TextComparison.Piece;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    @Test
    void a_changed_word_is_told_and_nothing_else() {
        assertThat(TextComparison.of("A slow hour.", "A quiet hour.")).containsExactly(
                new Piece(Kind.SAME, "A "), new Piece(Kind.REMOVED, "slow"), new Piece(Kind.ADDED, "quiet"),
                new Piece(Kind.SAME, " hour."));
    }

    @Test
    void punctuation_is_no_part_of_a_word() {
        assertThat(TextComparison.of("Rest", "Rest, then go")).first().isEqualTo(new Piece(Kind.SAME, "Rest"));
    }

    @Test
    void a_sentence_that_took_the_place_of_another_is_not_told_in_turns() {
        assertThat(TextComparison.of("The end. It takes time for shoulders.\n\nRest.", "The end. Long strokes along arms.\n\nRest."))
                .containsExactly(
                        new Piece(Kind.SAME, "The end. "), new Piece(Kind.REMOVED, "It takes time for shoulders"),
                        new Piece(Kind.ADDED, "Long strokes along arms"), new Piece(Kind.SAME, ".\n\nRest."));
    }

    @Test
    void words_that_went_from_both_sides_of_a_space_leave_it_alone() {
        assertThat(TextComparison.of("Slow\n\noil", "\n\n")).containsExactly(
                new Piece(Kind.REMOVED, "Slow"), new Piece(Kind.SAME, "\n\n"), new Piece(Kind.REMOVED, "oil"));
    }

    @Test
    void a_text_that_begins_or_ends_is_all_new_or_all_gone() {
        assertThat(TextComparison.of("", "A word")).containsExactly(new Piece(Kind.ADDED, "A word"));
        assertThat(TextComparison.of("A word", "")).containsExactly(new Piece(Kind.REMOVED, "A word"));
        assertThat(TextComparison.of("", "")).isEmpty();
    }

    @Test
    void both_texts_can_be_read_from_the_pieces_also_of_long_ones() {
        String before = words(3000, 7);
        String after = words(3000, 11);

        List<Piece> pieces = TextComparison.of(before, after);

        assertThat(text(pieces, Kind.REMOVED)).isEqualTo(before);
        assertThat(text(pieces, Kind.ADDED)).isEqualTo(after);
    }

    @Test
    void text_from_right_to_left_and_emoji_stay_whole() {
        List<Piece> pieces = TextComparison.of("\u05e9\u05dc\u05d5\u05dd \uD83D\uDE0A one", "\u05e9\u05dc\u05d5\u05dd \uD83D\uDE0A two");

        assertThat(pieces.getFirst()).isEqualTo(new Piece(Kind.SAME, "\u05e9\u05dc\u05d5\u05dd \uD83D\uDE0A "));
    }

    private static String text(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind || piece.kind() == Kind.SAME)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String words(int number, int step) {
        return IntStream.range(0, number).mapToObj(i -> "w" + i * step % 977).collect(Collectors.joining(" "));
    }
}
