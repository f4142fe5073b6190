package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Breadth: several hundred conditions and functions of the body, each in sentences that claim and in
 * sentences that only warn or tell. Finds the words that the default rules do not know.
 */
class ClaimVocabularyTest {

    private static final List<String> CONDITIONS = lines("conditions");
    private static final List<String> FUNCTIONS = lines("functions");

    private static final List<String> TREATED = List.of(
            "Our massage treats %.",
            "Our massage helps people with %.",
            "Massage for %.",
            "Cupping may be helpful in managing %.",
            "This treatment can ease the symptoms of %.",
            "Our cupping massage uses glass cups. It works beautifully for %.",
            "Reflexology is commonly used for stress, fatigue, % and more.",
            "# Cupping\n\nBeneficial for:\n\n- stress\n- %\n- poor sleep",
            "# Lymphatic drainage\n\nBenefits: relaxation, %, better sleep.",
            "# Sauna\n\n## What does it treat?\n\n### Body\n\n- %\n- cold feet");

    private static final List<String> WARNED = List.of(
            "Please tell us if you have %.",
            "Not suitable for guests with %.",
            "% affects many people.",
            "% belongs in the hands of a doctor.",
            "Massage does not treat, cure or prevent %.",
            "# Not suitable with\n\n- fever\n- %\n- pregnancy",
            "Tell us before your massage about allergies, % or injuries.",
            "Guests with % should ask their doctor before booking a massage.");

    private static final List<String> CHANGED = List.of(
            "Our massage improves %.",
            "Our massage supports %.",
            "Our massage modulates %.",
            "Our massage positively affects %.",
            "Our massage is beneficial for %.",
            "Regular massage contributes to %.",
            "This treatment stimulates %.",
            "Cupping may improve %.");

    private static final List<String> UNCHANGED = List.of(
            "Your doctor can measure your %.",
            "Sleep and exercise improve %.",
            "% changes with age.",
            "We make no claim about %.",
            "Massage has not been shown to improve %.",
            "There is no good evidence that massage improves %.");

    @Test
    void conditions_that_a_treatment_is_said_to_help_are_found() {
        assertThat(share(CONDITIONS, TREATED)).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void conditions_that_a_guest_is_asked_about_are_spared() {
        assertThat(share(CONDITIONS, WARNED)).isLessThanOrEqualTo(0.01);
    }

    @Test
    void functions_of_the_body_that_a_treatment_is_said_to_change_are_found() {
        assertThat(share(FUNCTIONS, CHANGED)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void functions_of_the_body_that_something_else_changes_are_spared() {
        assertThat(share(FUNCTIONS, UNCHANGED)).isLessThanOrEqualTo(0.03);
    }

    private static double share(List<String> words, List<String> frames) {
        long found = words.stream().flatMap(word -> frames.stream().map(frame -> frame.replace("%", word)))
                .filter(text -> !Checking.STANDARD.check(Copy.of("en", CopyField.FULL_TEXT, text)).findings().isEmpty())
                .count();
        return (double) found / (words.size() * frames.size());
    }

    private static List<String> lines(String name) {
        String path = "/claims/vocabulary/" + name + ".txt";
        try (InputStream file = Objects.requireNonNull(ClaimVocabularyTest.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
