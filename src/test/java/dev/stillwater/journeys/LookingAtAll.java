package dev.stillwater.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through all views and dialogs, each as somebody for whom it is meant. */
abstract class LookingAtAll extends Journey {

    /** What axe finds on them that keeps somebody from using them. */
    Set<String> findings(Screen screen, ColorScheme scheme) {
        Set<String> findings = new LinkedHashSet<>();
        Map<String, List<View>> byAccount = View.all(screen).stream().collect(Collectors.groupingBy(View::account));
        byAccount.forEach((account, views) -> {
            Person person = at(screen, scheme);
            if (!account.isEmpty()) {
                person.signIn(account);
            }
            for (View view : views) {
                view.open(person);
                Axe.grave(person).forEach(rule -> findings.add(view.name() + ": " + rule));
                person.leaveDialog();
            }
        });
        return findings;
    }
}
