package dev.stillwater.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Safer wordings are offered for names where they can be one. */
class NameCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"Reset", "Renovación", "Quiet Hour", "Warm Stone Evening Ritual"})
    void what_is_written_like_a_name_can_be_one(String wording) {
        assertThat(NameCheck.isName(wording)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "helps ease everyday stress", "skin looks fresh", "Tell us and we adjust.", "Long strokes that leave you feeling rested"
    })
    void a_sentence_or_a_part_of_one_can_not(String wording) {
        assertThat(NameCheck.isName(wording)).isFalse();
    }
}
