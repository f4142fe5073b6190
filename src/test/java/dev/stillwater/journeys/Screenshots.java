package dev.stillwater.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes a picture of every view: 1440 by 900 and 390 by 844, light and dark. Run it against a portal
 * that is up ({@code Screenshots http://localhost:8080 folder [names]}), or see {@link ScreenshotsRun}.
 */
final class Screenshots {

    private Screenshots() {}

    public static void main(String[] args) {
        int code = 1;
        try {
            take(args[0], Path.of(args[1]), List.of(args).subList(2, args.length));
            code = 0;
        } finally {
            System.exit(code);
        }
    }

    /** @param names of the views to take; empty for all */
    static void take(String base, Path folder, List<String> names) {
        for (Screen screen : List.of(Screen.DESK, Screen.PHONE)) {
            Map<String, List<View>> byAccount = View.all(screen).stream()
                    .filter(view -> names.isEmpty() || names.contains(view.name()))
                    .collect(Collectors.groupingBy(View::account));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                byAccount.forEach((account, views) -> take(base, folder, screen, scheme, account, views));
            }
        }
    }

    private static void take(
            String base, Path folder, Screen screen, ColorScheme scheme, String account, List<View> views) {
        try (Person person = new Person(base, screen, scheme)) {
            if (!account.isEmpty()) {
                person.signIn(account);
            }
            for (View view : views) {
                view.open(person);
                String name = "%s-%s-%d.png".formatted(view.name(), scheme.name().toLowerCase(Locale.ROOT), screen.width);
                person.shoot(folder.resolve(name)).leaveDialog();
            }
        }
    }
}
