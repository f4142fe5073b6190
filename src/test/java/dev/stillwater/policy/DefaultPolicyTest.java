package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DAY;
import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static dev.stillwater.policy.TestPolicies.DEFAULT_RULES;
import static dev.stillwater.policy.TestPolicies.LIBRARY;
import static dev.stillwater.policy.TestPolicies.WASHINGTON;
import static dev.stillwater.policy.TestPolicies.aLetter;
import static dev.stillwater.policy.TestPolicies.answers;
import static dev.stillwater.policy.TestPolicies.decide;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DefaultPolicyTest {

    private record Fact(String row, String answers, String outcome, Set<ModalityCode> modalities) {}

    @Test
    void says_for_every_situation_and_modality_what_the_facts_say() throws IOException {
        Map<String, List<Fact>> bySituation =
                facts().stream()
                        .collect(Collectors.groupingBy(
                                Fact::answers, LinkedHashMap::new, Collectors.toList()));
        assertThat(bySituation.keySet()).hasSizeGreaterThan(70);

        for (var situation : bySituation.entrySet()) {
            for (ModalityCode modality : LIBRARY) {
                Set<String> expected = new TreeSet<>();
                situation.getValue().stream()
                        .filter(fact -> fact.modalities().contains(modality))
                        .forEach(fact -> expected.add(fact.outcome()));
                expected.remove("proceed");
                addWhatPregnancyItselfSays(situation.getKey(), modality, expected);
                assertThat(saidFor(situation.getKey(), modality))
                        .as("%s for %s", situation.getKey(), modality)
                        .isEqualTo(expected);
            }
        }
    }

    /** Rows 23 and 24 and the platelets are follow-ups; what opens them speaks too. */
    private static void addWhatPregnancyItselfSays(
            String answers, ModalityCode modality, Set<String> expected) {
        if (answers.contains("+") && answers.startsWith("S22#20")) {
            switch (modality.value()) {
                case "SW", "AR", "MLD", "RX" -> expected.add("modify");
                case "HS", "DT", "SP" -> expected.add("refuse");
                default -> {}
            }
        }
        if (answers.startsWith("S15:yes+")) {
            if (!Set.of("HS", "DT", "SP").contains(modality.value())) {
                expected.add("modify");
            }
        }
        if (answers.startsWith("S18:not-controlled+")) {
            expected.add("clearance");
        }
        if (answers.startsWith("S18:controlled") && answers.contains("S18C:yes")) {
            expected.add(modality.value().equals("HS") ? "clearance" : "modify");
        }
    }

    private static Set<String> saidFor(String answers, ModalityCode modality) {
        Decision decision =
                DEFAULT_RULES.decide(
                        answers(answers), List.of(modality), DAY, List.of(), WASHINGTON);
        var said = new TreeSet<String>();
        for (Decision.Reason reason : decision.reasons()) {
            said.add(switch (reason.outcome()) {
                case Outcome.Refuse _ -> "refuse";
                case Outcome.Clearance _ -> "clearance";
                case Outcome.Modify _ -> "modify";
                case Outcome.Proceed _ -> "proceed";
                case Outcome.Defer wait -> wait.from().kind() == Outcome.Anchor.Kind.WEEKS
                        ? "defer"
                        : "defer " + DAY.until(reason.notBefore()).getDays();
            });
        }
        return said;
    }

    private static List<Fact> facts() throws IOException {
        try (InputStream in =
                DefaultPolicyTest.class.getResourceAsStream("/policy/default-facts.txt")) {
            var facts = new ArrayList<Fact>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] cut = line.split("\\s*\\|\\s*");
                    Set<ModalityCode> modalities =
                            new TreeSet<>(TestPolicies.modalities(cut[3].trim()));
                    Arrays.stream(cut[1].split("\\s*/\\s*"))
                            .forEach(each -> facts.add(new Fact(cut[0], each, cut[2], modalities)));
                }
            }
            return facts;
        }
    }

    @Test
    void has_all_thirty_eight_rows_with_their_sources_in_both_languages() {
        assertThat(DEFAULT.questions().stream().filter(q -> !q.sources().isEmpty()))
                .extracting(question -> question.code().value())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 38).mapToObj("S%02d"::formatted).toList());
        assertThat(DEFAULT.questions()).allSatisfy(question -> {
            assertThat(question.wording().texts().keySet()).containsExactly("en", "es");
            assertThat(question.options()).allSatisfy(option ->
                    assertThat(option.wording().texts().keySet()).containsExactly("en", "es"));
        });
    }

    @Test
    void passes_its_own_check() {
        assertThat(PolicyCheck.check(DEFAULT, LIBRARY, null)).isEmpty();
        assertThat(PolicyCheck.check(DEFAULT, LIBRARY, DEFAULT)).isEmpty();
    }

    @Test
    void defers_flu_whatever_letter_is_on_file() {
        Decision decision =
                decide("S02:yes + S02A@0", "SW", aLetter("S02", "SW", 1, 300), aLetter("S02A", "SW", 1, 300));
        assertThat(decision.headline()).isEqualTo(Headline.NOT_BEFORE);
        assertThat(decision.earliest()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void has_the_guest_wear_a_mask_for_five_days_after_a_cold_got_better() {
        assertThat(decide("S02:yes + S02A@1", "SW").modifications())
                .containsExactly("mask-no-cradle");
        assertThat(decide("S02:yes + S02A@6", "SW").headline()).isEqualTo(Headline.PROCEED);
    }

    @Test
    void counts_a_wait_from_the_day_the_guest_names() {
        Decision decision = decide("S01:yes + S01A@1", "SW MLD");
        assertThat(decision.earliest()).isEqualTo(DAY.plusDays(2));
        assertThat(decision.possibleOnTheDay()).extracting(ModalityCode::value).containsExactly("SW");
        assertThat(decide("S04:yes + S04A@1", "SW").earliest()).isEqualTo(DAY.plusDays(1));
        assertThat(decide("S03:mild + S03A@4", "SW").earliest()).isEqualTo(DAY.plusDays(1));
        assertThat(decide("S03:mild + S03A@5", "SW").headline()).isEqualTo(Headline.PROCEED);
    }

    @Test
    void waits_until_week_thirteen_of_a_pregnancy() {
        assertThat(decide("S22#9", "PN").earliest()).isEqualTo(DAY.plusDays(28));
        assertThat(decide("S22#12", "PN").earliest()).isEqualTo(DAY.plusDays(7));
        assertThat(decide("S22#13", "PN").headline()).isEqualTo(Headline.PROCEED);
    }

    @Test
    void gives_letters_the_days_that_the_facts_name() {
        assertThat(DEFAULT.letters().get("pregnancy").days()).isEqualTo(30);
        assertThat(DEFAULT.letters().get("surgery").days()).isEqualTo(30);
        assertThat(DEFAULT.letters().get("oncology").days()).isEqualTo(90);
        assertThat(DEFAULT.letters().get("chronic").days()).isEqualTo(365);
    }

    @Test
    void a_guest_who_holds_the_tablet_is_spoken_to_and_not_about() {
        var aboutSomebody = Pattern.compile("(?i)\\b(the guest|guest's|client|his|her|their|el huésped|la huésped|el cliente|la clienta)\\b");
        for (Question question : DEFAULT.questions()) {
            var texts = new ArrayList<>(question.wording().texts().values());
            if (question.detail() != null) {
                texts.addAll(question.detail().texts().values());
            }
            question.options().forEach(option -> texts.addAll(option.wording().texts().values()));
            assertThat(texts).as(question.code().value()).noneMatch(text -> aboutSomebody.matcher(text).find());
        }
    }
}
