package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DAY;
import static dev.stillwater.policy.TestPolicies.LYMPHATIC;
import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static dev.stillwater.policy.TestPolicies.WASHINGTON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MilderDecisionsTest {

    private static Decision a(
            Headline headline, LocalDate earliest, List<Decision.LetterNeeded> letters, String... changes) {
        return new Decision(
                DAY, WASHINGTON, headline, earliest, letters, new TreeSet<>(Arrays.asList(changes)), List.of(),
                new TreeSet<>(), List.of(), List.of());
    }

    private static Decision a(Headline headline) {
        return a(headline, null, List.of());
    }

    private static Decision.LetterNeeded letter(String condition, String kind, ModalityCode... modalities) {
        return new Decision.LetterNeeded(QuestionCode.of(condition), kind, new TreeSet<>(Set.of(modalities)));
    }

    private static void milder(Decision milder, Decision stricter) {
        assertThat(milder.allowsMoreThan(stricter)).isTrue();
        assertThat(stricter.allowsMoreThan(milder)).isFalse();
    }

    @Test
    void the_headline_comes_first() {
        milder(a(Headline.PROCEED), a(Headline.PROCEED_WITH_CHANGES, null, List.of(), "M1"));
        milder(a(Headline.NOT_BEFORE, DAY.plusDays(90), List.of()), a(Headline.REFUSED));
        assertThat(a(Headline.PROCEED).allowsMoreThan(a(Headline.PROCEED))).isFalse();
    }

    @Test
    void under_the_same_one_an_earlier_day_is_milder() {
        milder(a(Headline.NOT_BEFORE, DAY.plusDays(2), List.of()), a(Headline.NOT_BEFORE, DAY.plusDays(3), List.of()));
    }

    @Test
    void so_is_a_change_less() {
        milder(a(Headline.PROCEED_WITH_CHANGES, null, List.of(), "M1"), a(Headline.PROCEED_WITH_CHANGES, null, List.of(), "M1", "M2"));
    }

    @Test
    void another_change_in_the_place_of_one_is_milder_both_ways() {
        Decision one = a(Headline.PROCEED_WITH_CHANGES, null, List.of(), "M1");
        Decision other = a(Headline.PROCEED_WITH_CHANGES, null, List.of(), "M2");
        assertThat(one.allowsMoreThan(other)).isTrue();
        assertThat(other.allowsMoreThan(one)).isTrue();
    }

    @Test
    void so_is_a_letter_less_or_one_that_speaks_of_fewer_modalities() {
        Decision both = a(Headline.CLEARANCE_NEEDED, null, List.of(letter("S13", "DOCTOR", SWEDISH, LYMPHATIC), letter("S14", "DOCTOR", SWEDISH)));
        milder(a(Headline.CLEARANCE_NEEDED, null, List.of(letter("S13", "DOCTOR", SWEDISH, LYMPHATIC))), both);
        milder(a(Headline.CLEARANCE_NEEDED, null, List.of(letter("S13", "DOCTOR", SWEDISH), letter("S14", "DOCTOR", SWEDISH))), both);
    }

    @Test
    void a_letter_of_another_kind_is_no_less_and_no_more() {
        Decision doctor = a(Headline.CLEARANCE_NEEDED, null, List.of(letter("S13", "DOCTOR", SWEDISH)));
        Decision surgeon = a(Headline.CLEARANCE_NEEDED, null, List.of(letter("S13", "SURGEON", SWEDISH)));
        assertThat(doctor.allowsMoreThan(surgeon)).isTrue();
        assertThat(surgeon.allowsMoreThan(doctor)).isTrue();
    }

    @Test
    void a_refusal_is_a_refusal_whatever_stands_beside_it() {
        Decision plain = a(Headline.REFUSED);
        Decision withLetter = a(Headline.REFUSED, DAY.plusDays(3), List.of(letter("S13", "DOCTOR", SWEDISH)), "M1");
        assertThat(plain.allowsMoreThan(withLetter)).isFalse();
        assertThat(withLetter.allowsMoreThan(plain)).isFalse();
    }
}
