package dev.stillwater.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one browser of a test run. It is the Chromium that {@code STILLWATER_TEST_CHROMIUM} names,
 * else an installed one, else none. With {@code STILLWATER_TEST_CHROMIUM=playwright} Playwright
 * fetches and uses its own.
 */
final class Browsers {

    private static final String VARIABLE = "STILLWATER_TEST_CHROMIUM";
    private static final String OWN = "playwright";
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--force-color-profile=srgb");

    private static Browser browser;

    private Browsers() {}

    /** Whether there is a browser to test with. */
    static boolean available() {
        return OWN.equals(System.getenv(VARIABLE)) || executable().isPresent();
    }

    /** The browser, started when first asked for and closed when the run ends. */
    static synchronized Browser get() {
        if (browser == null) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS).setHeadless(true);
            executable().ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (!OWN.equals(System.getenv(VARIABLE))) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        return environment;
    }

    private static Optional<Path> executable() {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.isBlank()) {
            return OWN.equals(named) ? Optional.empty() : Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
