package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a word is set, cut or spelled, the claim is found and exactly the author's characters are marked. */
class ClaimSpellingTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "boosts immu-\nnity",
        "boosts immu\u00ADnity",
        "boosts\u00A0immunity",
        "boosts\u202Fimmunity",
        "boosts im\u200Bmunity",
        "BOOSTS IMMUNITY",
        "Boosts Immunity",
        "boosts **immunity**",
        "boosts im**mun**ity",
        "_boosts_ immunity",
        "boosts\nimmunity",
        "strengthens your body\u2019s immune system",
        "strengthens your body's immune system"
    })
    void is_found_however_it_is_set(String words) {
        String text = "Our ritual " + words + " in winter.";

        ClaimReport report = Checking.english(text);

        assertThat(report.findings()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("K13");
            assertThat(plain(text.substring(found.start(), found.end()))).isEqualTo(plain(words));
            assertThat(found.excerpt()).isEqualTo(text.substring(found.start(), found.end()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "detoxi-\nfies the body", "removes tox-\nins", "flushes out im-\npurities"
    })
    void a_word_cut_by_the_end_of_a_line_is_one_word(String words) {
        assertThat(Checking.english("The wrap " + words + ".").strictest()).contains(Severity.PROHIBITED);
    }

    @Test
    void a_compound_at_the_end_of_a_line_stays_a_compound() {
        String text = "An immune-\nboosting ritual.";

        assertThat(Checking.english(text).findings()).singleElement()
                .satisfies(found -> assertThat(found.excerpt()).isEqualTo("immune-\nboosting"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "anti-ageing facial", "anti-aging facial", "treats lymphoedema", "treats lymphedema", "reduces oedema",
        "reduces edema", "treats anaemia", "treats anemia", "prevents diarrhoea", "prevents diarrhea",
        "optimises hormones", "optimizes hormones", "treats tumours", "treats tumors", "lowers oestrogen levels",
        "lowers estrogen levels", "strengthens your defences against illness", "strengthens your defenses against illness"
    })
    void british_and_american_spelling_are_the_same(String words) {
        assertThat(Checking.english("Our massage " + words + ".").findings()).isNotEmpty();
    }

    @Test
    void positions_stay_right_behind_everything_that_takes_room() {
        String text = "\uD83C\uDF3F Caf\u00E9 & **spa**\u00A0\u2014 l\u2019h\u00F4tel. The wrap re\u00ADmoves tox-\nins today.";

        assertThat(Checking.english(text).findings()).singleElement().satisfies(found -> {
            assertThat(found.excerpt()).isEqualTo("re\u00ADmoves tox-\nins");
            assertThat(text.substring(found.start(), found.end())).isEqualTo("re\u00ADmoves tox-\nins");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuerza la inmu-\nnidad", "REFUERZA LA INMUNIDAD", "refuerza la in\u00ADmunidad", "refuerza la\u00A0**inmunidad**"})
    void spanish_words_are_found_as_well(String words) {
        assertThat(Checking.spanish("El ritual " + words + ".").findings()).singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo("K13"));
    }

    private static String plain(String text) {
        return text.replaceAll("[*_\u200B\u00AD]", "");
    }
}
