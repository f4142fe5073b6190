package dev.stillwater.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds health claims in copy: text and rules in, findings out. Pure, immutable and safe for
 * threads; compiling a pack costs far more than a check, so keep the checker.
 */
public final class ClaimChecker {

    private final ClaimRulePack pack;
    private final Map<String, LanguageRules> languages = new HashMap<>();

    /**
     * @throws IllegalArgumentException when a rule names a group of words that the pack does not
     *     have, or is in a language whose words cannot be told apart
     */
    public ClaimChecker(ClaimRulePack pack) {
        this.pack = pack;
        pack.languages().forEach(code -> languages.put(code, new LanguageRules(code, pack)));
    }

    /** Checks a page. Time grows with the length of the copy and not faster. */
    public ClaimReport check(Copy copy) {
        LanguageRules rules = languages.get(copy.language());
        if (rules == null) {
            return new ClaimReport(copy.language(), List.of(), List.of(), true, pack.version());
        }
        return rules.check(copy, pack.version());
    }

    /** Words that rules look for and that claim nothing where they stand, each with what makes them harmless. */
    public List<Spared> spared(Copy copy) {
        LanguageRules rules = languages.get(copy.language());
        return rules == null ? List.of() : rules.spared(copy);
    }

    /** The rules that this checker applies. */
    public ClaimRulePack pack() {
        return pack;
    }
}
