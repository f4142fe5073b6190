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
                    assertThat((Integer) why.args().getFirst()).isPositive();
                    assertThat((String) why.args().get(1)).startsWith("languages.");
                    assertThat(((Why) why.args().getLast()).key()).isEqualTo(fault);
                }));
    }

    @Test
    void every_fault_has_its_line_and_its_path_and_a_sentence_for_people() {
        told("file.json.unreadable", 1, "", "");
        told("file.json.unreadable", 1, "", " \n");
        told("file.json.unreadable", 1, "", "%PDF-1.7");
        told("file.json.kind", 1, "", "[]");
        told("file.json.kind", 1, "", "7");
        told("claims.import.object", 1, "", "null");
        told("claims.rule.missing", 1, "languages", "{}");
        told("file.json.kind", 1, "languages", "{\"languages\": []}");
        told("file.json.kind", 2, "languages.en", "{\"languages\": {\n\"en\": 7}}");
        told("claims.rule.missing", 2, "languages.en", "{\"languages\": {\n\"en\": null}}");
        told("claims.rule.missing", 2, "languages.en.rules", "{\"languages\": {\n\"en\": {\"words\": {}}}}");
        told("file.json.name", 1, "script", "{\"script\": 1}");
        told("file.json.twice", 1, "version", "{\"version\": \"1\", \"version\": \"2\"}");
    }

    @Test
    void faults_within_a_rule_have_their_line_and_path() {
        String rule = "languages.en.rules[0]";
        toldIn("file.json.kind", rule + ".severity", "\"PROHIBITED\"", "\"FORBIDDEN\"");
        toldIn("file.json.kind", rule + ".severity", "\"PROHIBITED\"", "0");
        toldIn("file.json.kind", rule + ".reason", "\"Because\"", "7");
        toldIn("file.json.kind", rule + ".reason", "\"Because\"", "[\"Because\"]");
        toldIn("file.json.size", rule + ".reason", "Because", "x".repeat(5_000));
        toldIn("file.json.name", rule + ".why", "\"reason\"", "\"why\"");
        toldIn("file.json.twice", rule + ".reason", "\"reason\"", "\"reason\": \"x\", \"reason\"");
        toldIn("claims.rule.missing", rule + ".reason", "\"reason\": \"Because\",", "");
        toldIn("claims.rule.missing", rule + ".looksIn", "\"reason\"", "\"looksIn\": [null], \"reason\"");
        toldIn("claims.rule.missing", rule + ".wordings[0]", "{\"effect\": [\"cheer\"]}", "null");
        toldIn("file.json.kind", rule + ".wordings[0].effect[0]", "[\"cheer\"]", "[{}]");
        toldIn("file.json.unreadable", rule + ".reason", "\"Because\"", "Because");
        told("claims.rule.missing", 1, "languages.en.words.cats", RULE.replace("[\"cat\"]", "null"));
    }

    private static void toldIn(String fault, String path, String part, String instead) {
        told(fault, 2, path, RULE.replace(part, instead));
    }

    private static void told(String fault, int line, String path, String file) {
        assertThatThrownBy(() -> ClaimRulePack.fromJson(file)).as(file)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    Why told = refusal.whys().getFirst();
                    String key = told.key().equals("claims.import.at") ? ((Why) told.args().getLast()).key() : told.key();
                    assertThat(key).as(file).isEqualTo(fault);
                    assertThat(told.args().subList(0, 2)).as(file)
                            .containsExactly(line, path.isEmpty() ? Why.of("file.json.whole") : path);
                });
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
