package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule packs that come from elsewhere. */
class RuleFilesTest {

    private static final String RULE = """
            {"version": "1", "languages": {"en": {"words": {"cats": ["cat"]}, "rules": [
              {"code": "K01", "family": "Cats", "severity": "PROHIBITED", "reason": "Because", "wordings": [{"effect": ["cheer"]}]}]}}}
            """;

    @Test
    void a_small_pack_is_read() {
        assertThat(ClaimRulePack.fromJson(RULE).rules()).singleElement().extracting(ClaimRule::code).isEqualTo("K01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"cheer\"|\"@dogs\"|claims.rule.group",
        "\"cheer\"|\"* *\"|claims.rule.phrase",
        "\"cheer\"|\"a * b * c * d\"|claims.rule.phrase",
        "[\"cheer\"]|[]|claims.rule.effectMissing",
        "[\"cheer\"]|[null]|claims.rule.missing",
        "\"Because\"|\"\"|claims.rule.reason",
        "\"PROHIBITED\"|\"NEEDS_DISCLAIMER\"|claims.rule.disclaimer",
        "\"K01\"|\"first\"|claims.rule.code",
        "{\"en\"|{\"tlh\"|claims.rule.language",
        "\"reason\": \"Because\",|\"reason\": \"Because\", \"jurisdictions\": [\"Mars\"],|claims.rule.jurisdiction",
    })
    void what_is_wrong_is_told_with_its_place(String part, String instead, String fault) {
        assertThatThrownBy(() -> ClaimRulePack.fromJson(RULE.replace(part, instead)))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.whys()).allSatisfy(why -> {
                    assertThat(why.key()).isEqualTo("claims.import.at");
                    assertThat((String) why.args().getFirst()).isNotBlank();
                    assertThat(((Why) why.args().getLast()).key()).isEqualTo(fault);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "null", "[]", "{}", "{\"version\": 1, ", "{\"languages\": null}", "{\"languages\": {\"en\": null}}",
        "{\"version\": \"1\", \"languages\": {\"en\": {\"words\": null, \"rules\": [null]}}}",
        "{\"version\": \"1\", \"script\": \"x\", \"languages\": {}}",
        "{\"version\": \"1\", \"version\": \"2\", \"languages\": {}}",
    })
    void what_is_no_pack_is_refused(String text) {
        assertThatThrownBy(() -> ClaimRulePack.fromJson(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void hostile_files_are_refused_at_once() {
        List<String> hostile = List.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(50_000),
                RULE.replace("cheer", "x".repeat(200_000)),
                " ".repeat(RulePackFile.LONGEST + 1),
                RULE.replace("[\"cheer\"]", "[" + "\"a b c\",".repeat(200_000) + "\"d\"]"),
                RULE.replace("\"distance\"", "").replace("\"wordings\"", "\"wordings\": 1e999999, \"x\""));
        for (String file : hostile) {
            long before = System.nanoTime();
            assertThatThrownBy(() -> ClaimRulePack.fromJson(file)).isInstanceOf(Refusal.class);
            assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(3_000);
        }
    }

    @Test
    void a_rule_is_refused_at_the_field_that_is_wrong() {
        ClaimRule good = ClaimRulePack.fromJson(RULE).rules().getFirst();
        RuleChecks.check(good, java.util.Set.of());
        ClaimRule silent = new ClaimRule(good.code(), good.family(), "en", good.severity(), " ", "", null,
                good.jurisdictions(), good.looksIn(), true, true, good.wordings());
        assertThatThrownBy(() -> RuleChecks.check(silent, java.util.Set.of()))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.field()).contains("reason"));
    }
}
