package dev.stillwater.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Set;

/** What axe finds on a screen that keeps somebody from using it. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    static List<String> grave(Person person) {
        return new AxeBuilder(person.page).setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Axe::written)
                .toList();
    }

    private static String written(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + ") at "
                + rule.getNodes().stream().limit(4).map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }
}
