package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that the rules of another language read is told, where its small words tell it. */
class LikelyLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Alivia el dolor de espalda.", "Un masaje para los que no duermen, con aceite tibio.", "Fortalece las defensas del cuerpo"
    })
    void spanish_is_told_from_english(String text) {
        assertThat(LikelyLanguage.otherThan("en", text)).contains("es");
        assertThat(LikelyLanguage.otherThan("es", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It relieves the pain in your back.", "A massage for those who do not sleep well.", "This is the strongest of our treatments"
    })
    void english_is_told_from_spanish(String text) {
        assertThat(LikelyLanguage.otherThan("es", text)).contains("en");
        assertThat(LikelyLanguage.otherThan("en", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Detox", "Masaje", "He has a son", "Hammam and masaje de la casa for your back"})
    void what_cannot_be_told_is_not_guessed(String text) {
        assertThat(LikelyLanguage.otherThan("en", text)).isEmpty();
    }

    @Test
    void a_language_that_nobody_knows_is_left_alone() {
        assertThat(LikelyLanguage.otherThan("fr", "Le massage")).isEmpty();
    }
}
