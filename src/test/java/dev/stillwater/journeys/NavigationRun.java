package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long each entry of the navigation takes from the click until its view shows and the server has
 * nothing left to answer: {@code mvn test -Dtest=NavigationRun -Dstillwater.navigation=true}, or the
 * address of a running portal instead of {@code true}. A measurement, to be read on a quiet machine.
 */
@EnabledIfSystemProperty(named = "stillwater.navigation", matches = ".+", disabledReason = "only on request")
class NavigationRun extends Journey {

    private static final int ROUNDS = 6;
    private static final String ENTRY = "vaadin-side-nav-item";
    private static final String TIMED =
            """
            async ([entry, index]) => {
              const item = document.querySelectorAll(entry)[index];
              const idle = () => Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive());
              const before = document.querySelector('.page');
              const began = performance.now();
              (item.shadowRoot.querySelector('a') || item).click();
              await new Promise((resolve, reject) => {
                const look = () => {
                  if (performance.now() - began > 60000) return reject('the view does not show');
                  const page = document.querySelector('.page');
                  if (page && page !== before && page.querySelector('h1') && idle()) resolve();
                  else setTimeout(look, 3);
                };
                look();
              });
              return performance.now() - began;
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"admin", "office", "manager.seattle", "therapist.seattle"})
    void from_the_click_to_the_view(String account) {
        String portal = System.getProperty("stillwater.navigation");
        try (Person person = new Person(portal.startsWith("http") ? portal : "http://localhost:" + port, Screen.DESK,
                ColorScheme.LIGHT)) {
            person.signIn(account).open("search");
            Locator entries = person.page.locator(ENTRY);
            Map<String, List<Double>> times = new LinkedHashMap<>();
            // The first round warms up what everybody uses.
            for (int round = 0; round <= ROUNDS; round++) {
                for (int i = 0; i < entries.count(); i++) {
                    String name = entries.nth(i).innerText().strip();
                    double millis = ((Number) person.page.evaluate(TIMED, List.of(ENTRY, i))).doubleValue();
                    if (round > 0) {
                        times.computeIfAbsent(name, none -> new ArrayList<>()).add(millis);
                    }
                    assertThat(person.page.locator("h1").first().innerText()).as(name).isNotBlank();
                }
            }
            times.values().forEach(Collections::sort);
            times.forEach((name, millis) -> System.out.printf(
                    "%s, %s: median %.0f ms, worst %.0f ms%n", account, name, millis.get(ROUNDS / 2), millis.getLast()));
        }
    }
}
