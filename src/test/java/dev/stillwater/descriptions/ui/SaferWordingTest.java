package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.claims.ClaimChecker;
import dev.stillwater.claims.ClaimRulePack;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import org.junit.jupiter.api.Test;

/** A safer wording takes the place of the words that claim, and of nothing else. */
class SaferWordingTest {

    private static final ClaimChecker CHECKER = new ClaimChecker(ClaimRulePack.standard());

    @Test
    void stands_in_the_very_place_of_the_claim() {
        String text = "Warm oil first. It boosts your immune system. Then rest.";
        Finding claim = found(text);

        assertThat(SaferWording.in(text, claim))
                .contains("Warm oil first. It " + claim.saferWording() + ". Then rest.");
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
