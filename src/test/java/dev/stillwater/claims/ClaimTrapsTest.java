package dev.stillwater.claims;

import static dev.stillwater.claims.Checking.english;
import static dev.stillwater.claims.Checking.name;
import static dev.stillwater.claims.Checking.spanish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first version falls into, one after the other. */
class ClaimTrapsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Not only does it relax you, it boosts your immune system.",
        "Massage is not just pleasant; it strengthens immunity.",
        "Never before was it so easy to strengthen your immune system.",
        "Nothing strengthens your immune system like a slow massage.",
        "Isn't it time to boost your immunity?",
        "Who doesn't want a stronger immune system?"})
    void not_only_opens_a_claim(String text) {
        assertThat(rules(text)).contains("K13");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "This massage does not treat, cure or prevent any disease.",
        "It is not intended to diagnose, treat, cure, heal or prevent illness.",
        "We do not treat illnesses, diagnose them, or claim to prevent them.",
        "Massage neither cures nor prevents disease.",
        "Our treatments are for rest and do not diagnose, treat or cure any illness.",
        "No massage, however pleasant, can cure a disease."})
    void a_denial_carries_over_a_list(String text) {
        assertThat(rules(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Do not wait for the flu, strengthen your immune system today.",
        "It does not hurt and strengthens your immune system.",
        "It is not a medicine, but it boosts your immunity.",
        "It will not make you sleepy; it boosts your immunity.",
        "Without any effort, it strengthens your immunity."})
    void a_denial_ends_with_its_clause(String text) {
        assertThat(rules(text)).contains("K13");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Stress weakens the immune system.",
        "A balanced diet strengthens your immune system.",
        "Getting enough sleep boosts immunity.",
        "The immune system fights infection.",
        "Good sleep matters. It strengthens your immune system.",
        "By exercising you strengthen your immune system."})
    void what_stress_diet_or_the_body_do_credits_no_treatment(String text) {
        assertThat(rules(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Massage strengthens your immune system.",
        "Our drainage is gentle. It strengthens your immune system.",
        "Strengthening your immune system has never felt so calm.",
        "Strengthen your immune system.",
        "Massage helps your body to strengthen its immune response.",
        "Your immune system is strengthened by slow strokes.",
        "Sleep and massage strengthen your immune system."})
    void the_treatment_a_pronoun_a_gerund_or_an_order_does(String text) {
        assertThat(rules(text)).contains("K13");
    }

    @Test
    void lymph_lymphatic_lymphocyte_and_lymphoma_are_four_things() {
        assertThat(rules("The massage stimulates lymph flow.")).containsExactly("K22");
        assertThat(rules("The massage stimulates lymphocytes.")).containsExactly("K15");
        assertThat(rules("The massage treats lymphoma.")).containsExactly("K02");
        assertThat(rules("The massage is based on lymphatic drainage techniques.")).isEmpty();
    }

    @Test
    void plain_physiology_passes_alone_and_not_under_a_heading_that_credits_the_treatment() {
        assertThat(rules("White blood cells fight infection.")).isEmpty();
        assertThat(rules("## Benefits of lymphatic massage\n\nWhite blood cells fight infection.")).contains("K04");
        assertThat(rules("Why book a massage:\n- White blood cells fight infection.\n")).contains("K04");
        assertThat(rules("## The lymphatic system\n\nWhite blood cells fight infection.")).isEmpty();
        assertThat(rules("Boosts lymphocytes: a lymphocyte is a kind of cell.")).contains("K15");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Massage b**oo**sts your im\u00ADmune sys\u200Btem tonight.",
        "Massage boosts\nyour immune\nsystem tonight.",
        "Massage <b>boosts</b> your <i>immune</i> system tonight.",
        "Massage b\u043E\u043Ests your imm\u03C5ne system tonight.",
        "Massage b00sts your 1mmune system tonight.",
        "Massage BOOSTS your I M M U N E system; it boosts immunity tonight.",
        "Massage _boosts_ your `immune` ~~system~~ tonight.",
        "Massage [boosts your](https://example.com/a) immune system tonight.",
        "Massage boosts your immune&nbsp;system tonight.",
        "Massage \uD835\uDC1B\uD835\uDC28\uD835\uDC28\uD835\uDC2C\uD835\uDC2D\uD835\uDC2C immunity tonight.",
        "Massage bo\u0301osts your immune system tonight.",
        "Massage \uFF42\uFF4F\uFF4F\uFF53\uFF54\uFF53 immunity tonight."})
    void markup_and_disguise_do_not_hide_words(String text) {
        ClaimReport report = english(text);

        assertThat(report.findings()).extracting(Finding::rule).contains("K13");
        Finding found = report.findings().getFirst();
        assertThat(found.excerpt()).isEqualTo(text.substring(found.start(), found.end()));
        assertThat(text.substring(found.end())).endsWith(" tonight.");
        assertThat(found.excerpt()).doesNotContain("Massage", "tonight");
    }

    @Test
    void underlines_the_claiming_words_in_the_authors_own_characters() {
        String text = "Calm first. This massage **boosts** your im\u00ADmune system, and then tea.";

        Finding found = english(text).findings().getFirst();

        assertThat(found.excerpt()).isEqualTo("boosts** your im\u00ADmune system");
    }

    @Test
    void a_disclaimer_lowers_nothing() {
        String claim = "This massage boosts your immune system.";
        String disclaimer = " Massage is not a substitute for medical care and is not intended to treat disease.";

        assertThat(english(claim + disclaimer).findings()).isEqualTo(english(claim).findings());
    }

    @Test
    void a_name_a_title_a_caption_and_an_alternative_text_are_copy() {
        assertThat(name("Immune Boost Ritual").findings()).extracting(Finding::severity)
                .contains(Severity.PROHIBITED);
        assertThat(name("Detox Massage").findings()).extracting(Finding::rule).containsExactly("K21");
        assertThat(name("Lymphatic drainage + Swedish, 45 + 45 min").findings()).isEmpty();
        Copy page = Copy.of("en", CopyField.SECTION, "Immunity rituals")
                .and(CopyField.CAPTION, "A massage that boosts immunity")
                .and(CopyField.TAG, "detoxifying")
                .and(CopyField.FULL_TEXT, "Calm. ![Stones that draw out toxins](stones.jpg)");
        ClaimReport report = Checking.STANDARD.check(page);
        assertThat(report.findings()).extracting(Finding::field)
                .contains(CopyField.SECTION, CopyField.CAPTION, CopyField.TAG, CopyField.FULL_TEXT);
    }

    @Test
    void the_page_as_a_whole_makes_an_impression() {
        String physiology = "Lymph nodes filter the lymph. White blood cells travel in it. "
                + "The spleen belongs to the immune system.";

        ClaimReport report = english(physiology);

        assertThat(report.findings()).isEmpty();
        assertThat(report.notices()).extracting(PageNotice::kind).containsExactly(PageNotice.Kind.PHYSIOLOGY);
        assertThat(english("Lymph nodes filter the lymph.").notices()).isEmpty();
        assertThat(english("Please tell us if you have had cancer.").notices()).extracting(PageNotice::kind)
                .containsExactly(PageNotice.Kind.SERIOUS_DISEASE);
    }

    @Test
    void a_sentence_can_be_a_claim_through_the_one_before_it() {
        assertThat(rules("Massage calms you. As a result, your immune system works better.")).contains("K13");
        assertThat(rules("Stress wears you out. As a result, your immune system grows weaker.")).isEmpty();
        assertThat(english("White blood cells live in the lymph. Massage gets them moving.").notices())
                .extracting(PageNotice::kind).contains(PageNotice.Kind.CLAIM_BY_CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "No solo relaja: también refuerza tu sistema inmunitario.",
        "El masaje refuerza la inmunidad.",
        "Nuestro drenaje es suave. Aumenta tu inmunidad."})
    void spanish_claims_are_found(String text) {
        assertThat(spanish(text).findings()).extracting(Finding::rule).contains("K13");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "El masaje no trata, cura ni previene ninguna enfermedad.",
        "Una dieta equilibrada refuerza el sistema inmunitario.",
        "El hígado elimina las toxinas."})
    void spanish_denials_and_physiology_pass(String text) {
        assertThat(spanish(text).findings()).isEmpty();
    }

    @Test
    void the_spanish_future_is_known_with_and_without_its_accent() {
        assertThat(spanish("Nuestro drenaje reducirá la inflamación.").findings()).extracting(Finding::rule).contains("K17");
        assertThat(spanish("Con el masaje reduciras la inflamacion.").findings()).extracting(Finding::rule).contains("K17");
        assertThat(spanish("El masaje prevendrá la gripe.").findings()).extracting(Finding::rule).contains("K01");
    }

    @Test
    void who_does_something_by_doing_another_does_both() {
        assertThat(spanish("Acelera la recuperación tras lesiones y cirugías al reducir la inflamación.").findings())
                .extracting(Finding::rule).contains("K17");
        assertThat(rules("Speeds up recovery from sprains and surgery by reducing inflammation.")).contains("K17");
        assertThat(rules("Good sleep restores you by reducing inflammation.")).isEmpty();
    }

    @Test
    void what_is_interrupted_or_delayed_is_no_claim() {
        assertThat(rules("An operation interrupts the flow of lymph.")).isEmpty();
        assertThat(rules("Massage improves the flow of lymph.")).contains("K22");
    }

    @Test
    void a_denial_that_is_part_of_a_word_denies_nothing_else() {
        assertThat(rules("A no-touch ritual that supports your body's natural healing.")).contains("K09");
        assertThat(rules("A non-invasive treatment that boosts immunity.")).contains("K13");
        assertThat(rules("No treatment of ours boosts immunity.")).isEmpty();
    }

    @Test
    void a_language_without_rules_says_so_and_blocks() {
        ClaimReport report = Checking.STANDARD.check(Copy.of("fr", CopyField.FULL_TEXT, "Un massage lent."));

        assertThat(report.languageWithoutRules()).isTrue();
        assertThat(report.isClean()).isFalse();
    }

    private static List<String> rules(String text) {
        return english(text).findings().stream().map(Finding::rule).distinct().toList();
    }
}
