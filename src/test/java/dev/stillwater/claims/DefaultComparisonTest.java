package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.claims.DefaultComparison.Key;
import dev.stillwater.claims.DefaultDifference.Aspect;
import dev.stillwater.claims.DefaultDifference.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a later version of the portal offers to a house with rules of its own. */
class DefaultComparisonTest {

    private static final ClaimRule FIRST = rule("K1", "because", "heals");
    private static final ClaimRule LATER = rule("K1", "because of a ruling", "heals", "mends");
    private static final ClaimRule HOUSE = rule("K1", "because we say so", "heals");

    private static ClaimRule rule(String code, String reason, String... effect) {
        return new ClaimRule(code, "Healing", "en", Severity.PROHIBITED, reason, "", null, Set.of(), Set.of(Place.BODY), true, true,
                List.of(new Wording(List.of(effect), List.of(), false, 3, TreatmentRole.ANY, List.of(), List.of())));
    }

    private static ClaimRulePack pack(Map<String, List<String>> words, ClaimRule... rules) {
        return new ClaimRulePack("1", Map.of("en", words), List.of(rules));
    }

    private static List<DefaultDifference> between(ClaimRulePack ours, Map<Key, ClaimRule> origins, ClaimRulePack theirs) {
        Set<Key> known = new HashSet<>(origins.keySet());
        ours.rules().forEach(rule -> known.add(new Key(rule.language(), rule.code())));
        return new DefaultComparison(ours, origins, known, theirs).differences();
    }

    private static Map<Key, ClaimRule> from(ClaimRule origin) {
        return Map.of(new Key(origin.language(), origin.code()), origin);
    }

    @Test
    void what_is_the_same_is_no_offer() {
        assertThat(between(pack(Map.of(), FIRST), from(FIRST), pack(Map.of(), FIRST))).isEmpty();
    }

    @Test
    void a_rule_that_the_portal_changed_and_the_house_left_is_told_from_one_that_both_changed() {
        assertThat(between(pack(Map.of(), FIRST), from(FIRST), pack(Map.of(), LATER))).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CHANGED);
            assertThat(one.aspects()).containsExactly(Aspect.REASON, Aspect.WORDINGS);
        });
        assertThat(between(pack(Map.of(), HOUSE), from(FIRST), pack(Map.of(), LATER)))
                .extracting(DefaultDifference::kind).containsExactly(Kind.CHANGED_BOTH);
    }

    @Test
    void what_only_the_house_changed_or_took_out_is_no_news() {
        assertThat(between(pack(Map.of(), HOUSE), from(FIRST), pack(Map.of(), FIRST)))
                .extracting(DefaultDifference::kind).containsExactly(Kind.CHANGED_HERE).noneMatch(Kind::isNews);
        assertThat(between(pack(Map.of()), from(FIRST), pack(Map.of(), FIRST)))
                .extracting(DefaultDifference::kind).containsExactly(Kind.REMOVED_HERE).noneMatch(Kind::isNews);
    }

    @Test
    void a_new_one_and_one_that_is_gone_are_news_and_a_rule_of_the_house_is_nobodys_business() {
        ClaimRule own = rule("X9", "ours", "soothes");
        ClaimRule fresh = rule("K2", "new", "cures");

        List<DefaultDifference> found = between(pack(Map.of(), FIRST, own), from(FIRST), pack(Map.of(), fresh));

        assertThat(found).extracting(DefaultDifference::code).containsExactly("K1", "K2");
        assertThat(found).extracting(DefaultDifference::kind).containsExactly(Kind.GONE, Kind.NEW);
    }

    @Test
    void groups_of_words_are_compared_word_by_word() {
        List<DefaultDifference> found =
                between(pack(Map.of("do", List.of("heal", "ours"))), Map.of(), pack(Map.of("do", List.of("heal", "mend"))));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.WORDS);
            assertThat(one.added()).containsExactly("mend");
            assertThat(one.removed()).containsExactly("ours");
        });
    }

    @Test
    void only_what_is_chosen_is_taken_and_brings_the_groups_that_it_needs() {
        ClaimRule fresh = rule("K2", "new", "@cure");
        ClaimRulePack ours = pack(Map.of("do", List.of("heal")), FIRST);
        ClaimRulePack theirs = pack(Map.of("do", List.of("heal", "mend"), "cure", List.of("cure")), LATER, fresh);
        DefaultComparison comparison = new DefaultComparison(ours, from(FIRST), Set.of(new Key("en", "K1")), theirs);

        ClaimRulePack taken = comparison.taken(Set.of("en K2"));

        assertThat(taken.rules()).containsExactlyInAnyOrder(FIRST, fresh);
        assertThat(taken.words().get("en")).containsEntry("do", List.of("heal")).containsEntry("cure", List.of("cure"));
        assertThat(comparison.taken(Set.of("en K1", "en @do")).rules()).containsExactly(LATER);
        assertThat(comparison.taken(Set.of("en @do")).words().get("en")).containsEntry("do", List.of("heal", "mend"));
    }
}
