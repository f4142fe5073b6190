package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody can open everything that his navigation offers, and the home page is the first of it. */
class NavigationTest extends Journey {

    private static final String ENTRY = "vaadin-side-nav-item";
    /** Milliseconds from the click until the view shows and the server has nothing left to answer. */
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
                  else requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
              });
              return performance.now() - began;
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"admin", "office", "manager.seattle", "therapist.seattle"})
    void every_entry_opens_its_view(String account) {
        Person person = signedIn(account);
        Locator entries = person.page.locator(ENTRY);
        List<String> times = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            times.clear();
            for (int i = 0; i < entries.count(); i++) {
                String name = entries.nth(i).innerText().strip();
                person.follow("Search");
                double millis = ((Number) person.page.evaluate(TIMED, List.of(ENTRY, i))).doubleValue();
                times.add("%s %.0f ms".formatted(name, millis));
                assertThat(person.page.locator("h1").first().innerText()).as(name).isNotBlank();
                assertThat(person.page.url()).as(name).doesNotContain("sign-in");
            }
        }
        System.out.println("Navigation of " + account + ": " + String.join(", ", times));
    }
}
