package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No view and no dialog has a finding of axe that keeps somebody from using it. Both sizes in both
 * colour schemes; once a run, for the pages are the same on every database.
 */
@Tag("pages")
class AccessibilityTest extends Journey {

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void axe_finds_nothing_grave(Screen screen) {
        Set<String> findings = new LinkedHashSet<>();
        Map<String, List<View>> byAccount = View.all(screen).stream().collect(Collectors.groupingBy(View::account));
        byAccount.forEach((account, views) -> {
            Person person = at(screen, ColorScheme.LIGHT);
            if (!account.isEmpty()) {
                person.signIn(account);
            }
            for (View view : views) {
                view.open(person);
                Axe.grave(person).forEach(rule -> findings.add(view.name() + ": " + rule));
                person.leaveDialog();
            }
        });
        assertThat(findings).isEmpty();
    }
}
