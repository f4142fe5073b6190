package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DefaultRulePackTest {

    private static final ClaimRulePack PACK = ClaimRulePack.standard();

    @Test
    void has_every_family_in_both_languages_with_the_same_severity() {
        List<String> families = IntStream.rangeClosed(1, 45).mapToObj("K%02d"::formatted).toList();

        assertThat(codes("en")).containsExactlyElementsOf(families);
        assertThat(codes("es")).containsExactlyElementsOf(families);
        for (String family : families) {
            assertThat(rule("en", family).severity()).as(family).isEqualTo(rule("es", family).severity());
        }
    }

    @Test
    void gives_every_rule_a_reason_and_a_disclaimer_where_one_is_needed() {
        assertThat(PACK.rules()).allSatisfy(rule -> {
            assertThat(rule.reason()).isNotBlank();
            assertThat(rule.disclaimer() != null).isEqualTo(rule.severity() == Severity.NEEDS_DISCLAIMER);
        });
    }

    @Test
    void suggests_only_wording_that_passes_its_own_check() {
        assertThat(PACK.rules()).allSatisfy(rule -> assertThat(Checking.STANDARD
                        .check(Copy.of(rule.language(), CopyField.FULL_TEXT, rule.saferWording())).findings())
                .as(rule.code() + " " + rule.saferWording()).isEmpty());
    }

    @Test
    void has_disclaimers_that_pass() {
        assertThat(PACK.rules().stream().filter(rule -> rule.disclaimer() != null && !rule.code().equals("K21")))
                .allSatisfy(rule -> assertThat(Checking.STANDARD
                                .check(Copy.of(rule.language(), CopyField.FULL_TEXT, rule.disclaimer())).findings())
                        .as(rule.code()).isEmpty());
    }

    @Test
    void comes_back_from_json_as_it_was() {
        assertThat(ClaimRulePack.fromJson(PACK.toJson())).isEqualTo(PACK);
    }

    @Test
    void refuses_json_that_is_no_pack_and_rules_that_name_unknown_groups() {
        assertThatThrownBy(() -> ClaimRulePack.fromJson("{\"version\": 1, ")).isInstanceOf(Refusal.class);
        ClaimRule rule = aRule(new Wording(List.of("@nowhere"), List.of(), false, 3, TreatmentRole.ANY, List.of(), List.of()));
        ClaimRulePack pack = new ClaimRulePack("x", Map.of("en", Map.of()), List.of(rule));
        assertThatThrownBy(() -> new ClaimChecker(pack)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void works_with_a_pack_of_ones_own() {
        ClaimRule rule = aRule(new Wording(
                List.of("cheer"), List.of("\"cats\""), false, 2, TreatmentRole.ANY, List.of("dogs"), List.of()));
        ClaimChecker checker = new ClaimChecker(new ClaimRulePack("mine", Map.of("en", Map.of()), List.of(rule)));

        ClaimReport report = checker.check(Copy.of("en", CopyField.SHORT_TEXT, "It cheers up sad cats."));

        assertThat(report.findings()).extracting(Finding::excerpt).containsExactly("cheers up sad cats");
        assertThat(report.packVersion()).isEqualTo("mine");
        assertThat(checker.check(Copy.of("en", CopyField.SHORT_TEXT, "It cheers one cat.")).findings()).isEmpty();
        assertThat(checker.check(Copy.of("en", CopyField.SHORT_TEXT, "Cheers cats and dogs.")).findings()).isEmpty();
        assertThat(report.prohibits(JurisdictionCode.of("US-WA"))).isTrue();
        assertThat(report.blocks(JurisdictionCode.of("US-WA"))).isTrue();
        assertThat(report.blocks(JurisdictionCode.of("GB"))).isFalse();
    }

    private static ClaimRule aRule(Wording wording) {
        return new ClaimRule("C1", "cats", "en", Severity.PROHIBITED, "because", "", null,
                Set.of(JurisdictionCode.of("US")), Set.of(Place.BODY), true, true, List.of(wording));
    }

    private static ClaimRule rule(String language, String code) {
        return PACK.rules().stream().filter(r -> r.language().equals(language) && r.code().equals(code))
                .findFirst().orElseThrow();
    }

    private static List<String> codes(String language) {
        return PACK.rules().stream().filter(r -> r.language().equals(language)).map(ClaimRule::code).toList();
    }
}
