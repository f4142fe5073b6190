package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: what a label or a heading says of the items below it, and who does what along a list of things. */
class ClaimListsTest {

    @Test
    void bare_conditions_below_what_the_treatment_is_for_are_claims() {
        String text = "Our sports massage is effective for:\n\n- stiff knees and hip pain\n- tennis elbow\n- ankle injuries";

        assertThat(found(text)).contains("K41 hip pain", "K02 tennis elbow", "K02 ankle injuries");
    }

    @Test
    void the_same_conditions_below_a_warning_are_none() {
        assertThat(found("Please talk to your doctor first if you live with:\n\n- gout\n- a recent whiplash\n- back pain")).isEmpty();
        assertThat(found("## When a massage is not suitable\n\n- Cancer that is being treated\n- Deep vein thrombosis")).isEmpty();
    }

    @Test
    void a_list_of_what_the_body_does_is_physiology() {
        String text = "## How the lymphatic system works\n\nYour lymphatic system is a network of vessels that work to:\n\n"
                + "1. Clear waste from the tissues\n2. Fight infection\n3. Return fluid to the blood";

        assertThat(found(text)).isEmpty();
    }

    @Test
    void plain_facts_below_the_name_of_a_treatment_are_none_but_below_a_promise_they_are() {
        String fact = "The lymphatic system carries away toxins.";

        assertThat(found("## Lymphatic drainage\n\n" + fact)).isEmpty();
        assertThat(found("## How it boosts your immunity\n\n" + fact)).contains("K20 carries away toxins");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "## What happens inside you\n\nArteries carry oxygen to the tissues. B cells make antibodies. The liver removes toxins.",
        "## The guards\n\nWhite blood cells come in many kinds. A good diet supports the immune system, and sleep strengthens it.",
        "# Is it really needed?\n\nThe kidneys filter toxins out of the blood."
    })
    void facts_of_the_body_below_a_heading_that_does_not_speak_of_the_treatment_are_none(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void below_such_a_heading_what_is_said_of_the_reader_or_in_a_list_still_is_a_claim() {
        assertThat(found("## What happens\n\n- Boosts your immunity\n- Toxins leave the body")).hasSize(2);
        assertThat(found("## What happens\n\nYour body gets rid of toxins.")).isNotEmpty();
    }

    @Test
    void a_heading_set_as_a_short_line_is_no_part_of_the_sentence_below() {
        assertThat(found("1. A deeper glow\nThe lymphatic system lies just below the skin.")).isEmpty();
    }

    @Test
    void a_word_cut_at_the_end_of_a_heading_does_no_harm() {
        assertThat(Checking.english("## A wrap that draws out tox-\nins.").languageWithoutRules()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Benefits include calmer nights, muscle and joint pain relief, improved circulation, and a boost in metabolism. | K24 improved circulation
            Benefits include calmer nights, muscle and joint pain relief, improved circulation, and a boost in metabolism. | K19 boost in metabolism
            Warm stones soothe shoulders, hips, and joints and improve circulation.                                        | K24 improve circulation
            The salt room can help with rest, coughing fits, low immunity, as well as helping to fight infections.          | K04 fight infections
            The ritual eases a range of complaints, including back pain.                                                    | K41 back pain
            Drowsy steam sweating opens the pores and flushes metabolic waste.                                              | K26 flushes metabolic waste
            The vapour calms you, while the rising temperature improves circulation.                                        | K24 improves circulation
            Helps you to relieve pain.                                                                                      | K41 relieve pain
            The strokes balance the flow of energy (Qi).                                                                    | K39 balance the flow of energy (Qi)
            """)
    void along_a_list_the_treatment_stays_who_does_it(String text, String claim) {
        assertThat(found(text)).contains(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The ritual ends with a cold plunge.",
        "A warm room on a cold Bergen night.",
        "You must disclose any medical conditions, injuries, or allergies before treatment.",
        "The therapist asks about your posture and your range of motion.",
        "Discover the benefits of lymphatic drainage.",
        "A little soreness after your massage is normal and fades by itself."})
    void words_that_only_look_like_it_are_spared(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Leave your doctor out of it. It kills viruses.",
        "Your doctor will love this. It cures migraines.",
        "Blood pressure is taken first.\n\nIt also cures asthma."})
    void a_sentence_about_somebody_else_disarms_no_claim_behind_it(String text) {
        assertThat(found(text)).anyMatch(one -> one.startsWith("K02") || one.startsWith("K04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cured olives wait in the lounge.", "The sofa is of hand-cured leather."})
    void what_is_cured_in_a_kitchen_is_no_illness(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void what_a_heading_credits_goes_on_below_the_headings_that_divide_it() {
        assertThat(found("## What does salt air treat?\n\n### Skin\n\n- psoriasis\n\n### Head\n\n- migraines"))
                .containsExactly("K02 psoriasis", "K02 migraines");
        assertThat(found("## How we work\n\n### Skin\n\n- psoriasis")).isEmpty();
    }

    @Test
    void a_list_right_below_a_sentence_about_benefits_is_one_of_benefits() {
        assertThat(found("Our cupping has a long list of benefits.\n\n- joint pain\n- gout")).containsExactly("K41 joint pain", "K02 gout");
    }

    @Test
    void a_line_of_things_below_or_behind_a_label_is_a_list() {
        assertThat(found("# Deep massage\n\n## Best for\n\nSciatica, headaches, gout")).containsExactly("K02 Sciatica", "K41 headaches", "K02 gout");
        assertThat(found("- **Deep tissue massage:** frozen shoulder and sciatica")).containsExactly("K02 frozen shoulder", "K02 sciatica");
    }

    @Test
    void each_thing_of_a_list_has_its_own_words() {
        assertThat(found("Our massage relieves stress & insomnia.")).containsExactly("K11 insomnia");
        assertThat(found("Massage relieves migraines, asthma, back pain and poor circulation."))
                .containsExactly("K02 relieves migraines, asthma", "K41 back pain", "K24 poor circulation");
        assertThat(found("Massage boosts your natural and acquired immunity.")).containsExactly("K13 boosts your natural and acquired immunity");
    }

    @Test
    void one_thing_in_several_places_is_one() {
        assertThat(found("## Benefits\n\n- Reduced muscle and joint pain")).containsExactly("K41 Reduced muscle and joint pain");
        assertThat(found("Massage relieves back, hip and leg pain.")).containsExactly("K41 relieves back, hip and leg pain");
    }

    @Test
    void what_describes_a_thing_is_underlined_with_it() {
        assertThat(found("## Benefits\n\n- Deep detoxification\n- Lasting pain relief")).containsExactly("K20 Deep detoxification", "K41 Lasting pain relief");
        assertThat(found("A clay with antibacterial properties.")).containsExactly("K04 antibacterial properties");
    }

    @Test
    void a_heading_that_asks_claims_nothing_unless_the_text_below_says_yes() {
        assertThat(found("## Can cupping help with asthma?")).isEmpty();
        assertThat(found("**Can cupping help with asthma?**\n\nAsk your doctor; our cups are for tight backs.")).isEmpty();
        assertThat(found("Can cupping help with asthma?\n\nMassage is no substitute for medical care.")).isNotEmpty();
        assertThat(found("Can cupping help with asthma? These statements have not been evaluated; results may vary.")).isNotEmpty();
        assertThat(found("Can cupping help with asthma?")).isNotEmpty();
        assertThat(found("Is your immune system failing you? Come to our salt cave.")).isNotEmpty();
        assertThat(found("Can you afford to ignore your failing immune system? Come to our salt cave.")).isNotEmpty();
        assertThat(found("## Can cupping help with asthma?\n\nPlease ask your doctor.")).isEmpty();
        assertThat(found("## Can cupping help with asthma?\n\nYes, many guests say so.")).isNotEmpty();
        assertThat(found("Can cupping help with asthma? Many guests say so.")).isNotEmpty();
    }

    @Test
    void a_sentence_without_a_doer_speaks_of_the_treatment() {
        assertThat(found("Unwinds scoliosis gently.")).isNotEmpty();
        assertThat(found("Good for gout.")).isNotEmpty();
        assertThat(found("Why do guests with gout ask first?")).isEmpty();
    }

    @Test
    void things_between_dashes_dots_or_bars_are_a_list_too() {
        assertThat(found("Our cupping helps with stiff mornings – asthma – deep sleep – gout."))
                .contains("K02 asthma", "K02 gout");
        assertThat(found("Massage for hip pain • gout • tired legs")).contains("K02 gout");
        assertThat(found("Massage – an hour of it – relieves hip pain.")).containsExactly("K41 relieves hip pain");
    }

    @Test
    void the_members_of_what_is_eased_are_eased() {
        assertThat(found("Our massage alleviates the discomforts associated with pregnancy such as backaches, sciatica and headaches."))
                .contains("K02 sciatica", "K41 headaches");
    }

    @Test
    void a_denial_reaches_over_the_members_it_names() {
        assertThat(found("## Good for\n\nReflexology doesn't treat, cure or prevent any illness, including cancer, arthritis and epilepsy.")).isEmpty();
        assertThat(found("Nothing on our menu boosts, strengthens or supports the immune system, and we would never say so.")).isEmpty();
        assertThat(found("Nothing boosts the immune system like our massage.")).isNotEmpty();
        assertThat(found("We treat long-standing complaints, including asthma, arthritis and epilepsy.")).isNotEmpty();
    }

    @Test
    void a_question_that_sends_the_reader_to_a_doctor_claims_nothing() {
        assertThat(found("A session eases a stiff back. Numbness, sudden severe pain or a fever? Head straight to your doctor.")).isEmpty();
        assertThat(found("Numbness, sudden pain or a migraine? Our massage takes it away.")).isNotEmpty();
    }

    @Test
    void a_heading_that_asks_leaves_the_claim_to_the_answer_that_makes_it() {
        assertThat(found("## Does cupping help with asthma?\n\nYes. Cupping eases asthma.")).containsExactly("K02 eases asthma");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moreover it strengthens your immunity by moving the lymph and can deepen sleep.                | K13 strengthens your immunity
            A massage for stiff shoulders, and long-held tension to restore ease, relieve pain and unwind. | K41 relieve pain
            It can ease a sore calf and speed the healing process by bringing fresh blood.                 | K09 speed the healing process
            """)
    void what_it_does_by_doing_something_is_said_of_the_treatment(String text, String claim) {
        assertThat(found(text)).contains(claim);
    }

    @Test
    void a_denial_between_effect_and_object_denies() {
        assertThat(found("We make no claim about your white blood cells.")).isEmpty();
    }

    @Test
    void swelling_of_every_day_is_apart_from_what_a_doctor_treats() {
        assertThat(found("Our massage reduces swelling in tired legs.")).anyMatch(one -> one.startsWith("K17"));
        assertThat(found("Our massage reduces swelling after surgery.")).anyMatch(one -> one.startsWith("K23"));
    }

    private static List<String> found(String text) {
        return Checking.english(text).findings().stream().map(one -> one.rule() + " " + one.excerpt()).toList();
    }
}
