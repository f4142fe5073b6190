package dev.stillwater.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {

    @ParameterizedTest
    @CsvSource({
        "Masaje añejo: ¿qué? ¡Sí! áéíóúüç, Masaje añejo: ¿qué? ¡Sí! áéíóúüç",
        "£ € $ 25 °C ½ – — … “quotes”, £ € $ 25 °C ½ – — … “quotes”",
        "Ελληνικά Русский İstanbul čeština, Ελληνικά Русский İstanbul čeština",
        "عيسى 60, عيسى 60",
        "עיסוי, עיסוי",
    })
    void what_the_fonts_have_letters_for_stays_as_it_was_typed(String typed, String written) {
        assertThat(Lettering.of(typed)).isEqualTo(new Lettering.Written(written, false));
    }

    @ParameterizedTest
    @CsvSource({
        "Calm 🌿, Calm [herb]",
        "👩‍👩‍👧, [woman + girl]",
        "🧖🏽‍♀️, [person in steamy room + female sign]",
        "🇪🇸, [flag ES]",
        "1️⃣, [1]",
        "泰式按摩 oil, [Han] oil",
        "タイ古式マッサージ, [Katakana + Han]",
        "नमस्ते दुनिया and ภาษาไทย., [Devanagari] and [Thai].",
        "\uE000, [U+E000]",
    })
    void what_they_lack_is_named_in_brackets_and_never_left_out(String typed, String written) {
        assertThat(Lettering.of(typed)).isEqualTo(new Lettering.Written(written, true));
    }

    @Test
    void emoji_that_a_font_has_are_drawn_without_the_sign_that_chooses_their_look() {
        assertThat(Lettering.of("😊 ❤️ ☀️").text()).isEqualTo("😊 ❤ ☀");
    }

    @Test
    void a_letter_and_its_accent_become_one_and_control_signs_go() {
        assertThat(Lettering.of("e\u0301 n\u0303 bell\u0007 line\nnext\ttab").text()).isEqualTo("é ñ bell line next tab");
    }

    @Test
    void arabic_letters_take_the_shape_of_their_place() {
        assertThat(ArabicForms.shaped("باب")).isEqualTo("\uFE91\uFE8E\uFE8F");
        assertThat(ArabicForms.shaped("لا")).isEqualTo("\uFEFB");
        assertThat(ArabicForms.shaped("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicForms.shaped("إلى")).isEqualTo("\uFE87\uFEDF\uFEF0");
        assertThat(ArabicForms.shaped("پچگ")).isEqualTo("\uFB58\uFB7D\uFB93");
        assertThat(ArabicForms.shaped("بَب")).as("a vowel sign between").isEqualTo("\uFE91\u064E\uFE90");
        assertThat(ArabicForms.shaped("می\u200Cخ")).as("kept apart").isEqualTo("\uFEE3\uFBFD\u200C\uFEA5");
        assertThat(ArabicForms.plain(ArabicForms.shaped("لا إله"))).isEqualTo("لا إله");
    }

    @Test
    void a_line_to_the_left_is_turned_and_keeps_numbers_and_foreign_words() {
        RightToLeft.Turning turning = new RightToLeft.Turning();

        assertThat(turning.reorderRTLTextToLTR("אבג 60 (ab) דה")).isEqualTo("הד (ab) 60 גבא");
        assertThat(turning.reorderRTLTextToLTR("א(ב)")).isEqualTo("(ב)א");
        assertThat(turning.reorderRTLTextToLTR("בָא")).as("a mark stays with its letter").isEqualTo("אבָ");
    }

    @Test
    void what_begins_to_the_left_is_known_by_its_first_letter() {
        assertThat(RightToLeft.begins("60 דקות")).isTrue();
        assertThat(RightToLeft.begins("Oil דקות")).isFalse();
        assertThat(RightToLeft.begins("\u2068דקות\u2069 Oil")).as("isolated").isFalse();
        assertThat(RightToLeft.begins("60")).isFalse();
    }
}
