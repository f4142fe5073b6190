package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tries rules on the copy that guests read, wherever that is kept. */
@Component
class RuleTrial {

    private final ObjectProvider<CheckedTexts> keepers;

    RuleTrial(ObjectProvider<CheckedTexts> keepers) {
        this.keepers = keepers;
    }

    RuleImpact of(ClaimChecker before, ClaimChecker after) {
        return RuleImpact.of(texts(), before, after);
    }

    /** With one rule written differently; only its own language is looked at. */
    RuleImpact of(ClaimRulePack pack, ClaimRule rule) {
        List<CheckedTexts.CheckedText> texts =
                texts().stream().filter(text -> text.copy().language().equals(rule.language())).toList();
        return RuleImpact.of(texts, new ClaimChecker(only(pack, rule.language())),
                new ClaimChecker(only(pack, rule.language()).with(rule)));
    }

    void flag(RuleImpact impact) {
        keepers.orderedStream().forEach(keeper -> keeper.flag(impact));
    }

    private static ClaimRulePack only(ClaimRulePack pack, String language) {
        return new ClaimRulePack(pack.version(), pack.words(),
                pack.rules().stream().filter(rule -> rule.language().equals(language)).toList());
    }

    private List<CheckedTexts.CheckedText> texts() {
        List<CheckedTexts.CheckedText> all = new ArrayList<>();
        keepers.orderedStream().forEach(keeper -> all.addAll(keeper.approved()));
        return all;
    }
}
