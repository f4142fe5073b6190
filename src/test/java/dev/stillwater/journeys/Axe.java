package dev.stillwater.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What axe finds on a screen that keeps somebody from using it; whatever it finds of main landmarks and of names that
 * do not hold the words that are shown counts as that.
 */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String NAME_HOLDS_WORDS = "label-content-name-mismatch";
    private static final Set<String> ALWAYS =
            Set.of("landmark-one-main", "landmark-no-duplicate-main", "landmark-main-is-top-level", NAME_HOLDS_WORDS);

    private Axe() {}

    static List<String> grave(Person person) {
        return new AxeBuilder(person.page).setLegacyMode(true).options(withNames()).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()) || ALWAYS.contains(rule.getId()))
                .map(Axe::written)
                .toList();
    }

    /** That rule is one of those that axe asks only when it is told to. */
    private static AxeRunOptions withNames() {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of(NAME_HOLDS_WORDS, on));
        return options;
    }

    private static String written(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + ") at "
                + rule.getNodes().stream().limit(4).map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }
}
