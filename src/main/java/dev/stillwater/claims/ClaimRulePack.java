package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One edition of the claim rules.
 *
 * @param version what reports name
 * @param words the named groups of words, by language; rules refer to them
 */
public record ClaimRulePack(
        String version, Map<String, Map<String, List<String>>> words, List<ClaimRule> rules) {

    public ClaimRulePack {
        words = Map.copyOf(words);
        rules = List.copyOf(rules);
    }

    /** The pack that comes with the portal. */
    public static ClaimRulePack standard() {
        return RulePackFile.standard();
    }

    /**
     * Reads a pack from JSON.
     *
     * @throws dev.stillwater.kernel.Refusal naming the place where it is none
     */
    public static ClaimRulePack fromJson(String json) {
        return RulePackFile.read(json);
    }

    public String toJson() {
        return RulePackFile.write(this);
    }

    /** The languages that have rules. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        rules.forEach(rule -> languages.add(rule.language()));
        return languages;
    }

    /** The same with a rule in the place of the one with its language and code, or added. */
    public ClaimRulePack with(ClaimRule rule) {
        List<ClaimRule> changed = new ArrayList<>(rules);
        changed.removeIf(one -> one.language().equals(rule.language()) && one.code().equals(rule.code()));
        changed.add(rule);
        return new ClaimRulePack(version, words, changed);
    }
}
