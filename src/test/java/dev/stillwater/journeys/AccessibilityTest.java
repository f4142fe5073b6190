package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No view has a finding of axe that keeps somebody from using it, whatever the screen and its colours. */
class AccessibilityTest extends Journey {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("screens")
    void axe_finds_nothing_grave(Screen screen, ColorScheme scheme) {
        List<String> findings = new ArrayList<>();
        Map<String, List<View>> byAccount = View.all().stream().collect(Collectors.groupingBy(View::account));
        byAccount.forEach((account, views) -> {
            Person person = at(screen, scheme);
            if (!account.isEmpty()) {
                person.signIn(account);
            }
            for (View view : views) {
                view.open(person);
                new AxeBuilder(person.page).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .forEach(rule -> findings.add(view.name() + ": " + written(rule)));
            }
        });
        assertThat(findings).isEmpty();
    }

    private static String written(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + ") at "
                + rule.getNodes().stream().limit(4).map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }

    static List<Arguments> screens() {
        List<Arguments> all = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            all.add(Arguments.of(screen, ColorScheme.LIGHT));
            all.add(Arguments.of(screen, ColorScheme.DARK));
        }
        return all;
    }
}
