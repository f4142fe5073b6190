package dev.stillwater.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What axe finds on a screen, light and dark, that keeps somebody from using it. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    /** The page has drawn itself in the scheme. */
    private static final String DRAWN =
            """
            async dark => {
              const asked = matchMedia('(prefers-color-scheme: dark)');
              if (asked.matches !== dark) await new Promise(changed => asked.addEventListener('change', changed, {once: true}));
              for (let i = 0; i < 4; i++) await new Promise(next => setTimeout(next, 30));
            }
            """;

    private Axe() {}

    /** Leaves the screen light. */
    static List<String> grave(Person person) {
        fadeAtOnce(person.page);
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            person.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            person.page.evaluate(DRAWN, scheme == ColorScheme.DARK);
            AxeBuilder axe = new AxeBuilder(person.page).setLegacyMode(true);
            // Nothing but the colours depends on the scheme.
            (scheme == ColorScheme.DARK ? axe.withRules(List.of("color-contrast")) : axe).analyze().getViolations().stream()
                    .filter(rule -> GRAVE.contains(rule.getImpact()))
                    .map(rule -> scheme + ": " + written(rule))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Components fade from one scheme into the other in trees of their own, which no style of the page reaches. */
    private static void fadeAtOnce(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("Animation.enable");
        JsonObject rate = new JsonObject();
        rate.addProperty("playbackRate", 10_000);
        browser.send("Animation.setPlaybackRate", rate);
    }

    private static String written(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + ") at "
                + rule.getNodes().stream().limit(4).map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }
}
