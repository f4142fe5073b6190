package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.Ids;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleImpactTest {

    /** What others do on the machine costs this thread nothing. */
    private static final ThreadMXBean THIS_THREAD = ManagementFactory.getThreadMXBean();

    private static final ClaimRulePack PACK = ClaimRulePack.standard();
    private static final ClaimRule WARM = rule("C1", Severity.PROHIBITED);

    private static ClaimRule rule(String code, Severity severity) {
        return new ClaimRule(code, "warmth", "en", severity, "because", "", null, Set.of(), Set.of(Place.BODY), true, true,
                List.of(new Wording(List.of("warming glow"), List.of(), false, 0, TreatmentRole.ANY, List.of(), List.of())));
    }

    private static CheckedTexts.CheckedText text(String words) {
        return new CheckedTexts.CheckedText(
                CheckedTexts.Kind.DESCRIPTION, Ids.next(), Ids.next(), "Name", Copy.of("en", CopyField.FULL_TEXT, words));
    }

    @Test
    void copy_falls_where_a_changed_rule_finds_something_new_and_clears_where_it_no_longer_does() {
        List<CheckedTexts.CheckedText> texts = List.of(text("A warming glow."), text("A cool breeze."), text("It boosts immunity."));
        ClaimChecker before = new ClaimChecker(PACK);
        ClaimChecker after = new ClaimChecker(PACK.with(WARM));

        RuleImpact impact = RuleImpact.of(texts, before, after);
        RuleImpact back = RuleImpact.of(texts, after, before);

        assertThat(impact.checked()).isEqualTo(3);
        assertThat(impact.falling()).singleElement().satisfies(line ->
                assertThat(line.found()).extracting(Finding::excerpt).containsExactly("warming glow"));
        assertThat(impact.clearing()).isEmpty();
        assertThat(back.falling()).isEmpty();
        assertThat(back.clearing()).singleElement().satisfies(line -> assertThat(line.text()).isEqualTo(texts.getFirst()));
    }

    @Test
    void another_severity_is_something_new() {
        List<CheckedTexts.CheckedText> texts = List.of(text("A warming glow."));
        RuleImpact impact = RuleImpact.of(texts, new ClaimChecker(PACK.with(rule("C1", Severity.NOTICE))), new ClaimChecker(PACK.with(WARM)));
        assertThat(impact.falling()).hasSize(1);
    }

    @Test
    void five_hundred_descriptions_against_a_changed_rule_take_less_than_three_seconds_of_work() {
        List<String> sentences = Labelled.corpus().stream()
                .filter(one -> one.language().equals("en") && one.field() == CopyField.FULL_TEXT).map(Labelled::text).toList();
        List<CheckedTexts.CheckedText> texts = IntStream.range(0, 500)
                .mapToObj(i -> text(String.join(" ", IntStream.range(0, 12)
                        .mapToObj(k -> sentences.get((i * 13 + k * 7) % sentences.size())).toList())))
                .toList();
        RuleImpact.of(texts, new ClaimChecker(PACK), new ClaimChecker(PACK.with(WARM)));

        long start = THIS_THREAD.getCurrentThreadCpuTime();
        RuleImpact impact = RuleImpact.of(texts, new ClaimChecker(PACK), new ClaimChecker(PACK.with(WARM)));
        long millis = (THIS_THREAD.getCurrentThreadCpuTime() - start) / 1_000_000;

        System.out.println("500 descriptions against a changed rule, both packs compiled anew: " + millis + " ms");
        assertThat(impact.checked()).isEqualTo(500);
        assertThat(millis).isLessThan(3_000);
    }
}
