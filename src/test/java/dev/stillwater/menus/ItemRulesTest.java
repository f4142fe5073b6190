package dev.stillwater.menus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ask \u202e for it", "isolated \u2067 too", "bell \u0007", "half \uD83D of one"})
    void a_locations_note_shows_the_words_that_are_stored(String sly) {
        assertThatThrownBy(() -> ItemRules.checkNote("note", sly))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("refusal.text.characters")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0646\u0635 \u0639\u0631\u0628\u064a", "\uD83D\uDE00 <b>bold</b>", "Ma\u00f1ana"})
    void a_note_may_hold_any_writing(String note) {
        assertThatCode(() -> ItemRules.checkNote("note", note)).doesNotThrowAnyException();
    }

    @Test
    void a_note_is_short() {
        assertThatThrownBy(() -> ItemRules.checkNote("note", "x".repeat(2_000))).isInstanceOf(Refusal.class);
    }
}
