package dev.stillwater.journeys;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.stillwater.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at a browser: what a person does on the portal's screens, in words. Every step waits for
 * what it needs on the screen and for the server to have answered; nothing waits for time to pass.
 */
final class Person implements AutoCloseable {

    /** Generous: machines that build share their processors. */
    private static final double MILLIS = 30_000;
    /** Not with the frames of the screen: a browser draws none of a window that nobody looks at. */
    private static final Page.WaitForFunctionOptions EVERY_MOMENT =
            new Page.WaitForFunctionOptions().setPollingInterval(30);
    /** True once, three times on end, no request was on its way and everything that came back was shown. */
    private static final String CALM =
            """
            token => {
              const clients = Object.values(window.Vaadin?.Flow?.clients || {});
              const views = document.querySelector('.page, .sign-in, .guest-mode');
              const bar = document.querySelector('vaadin-connection-indicator');
              const busy = !views || clients.some(c => c.isActive && c.isActive()) || (bar && bar.loading);
              const calm = window.stillwaterCalm?.token === token ? window.stillwaterCalm : {token, times: 0};
              calm.times = busy ? 0 : calm.times + 1;
              window.stillwaterCalm = calm;
              return calm.times > 4;
            }
            """;

    static final String PASSWORD = "stillwater";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    /** Playwright's own clock takes over every timer too, which makes each page many seconds slower. */
    private static final String AT_TEST_TIME =
            """
            (() => {
              const ahead = %d - Date.now();
              const now = () => Real.now() + ahead;
              const Real = Date;
              globalThis.Date = new Proxy(Real, {
                construct: (date, given) => given.length ? new date(...given) : new date(now()),
                apply: () => new Real(now()).toString(),
                get: (date, name) => name === 'now' ? now : Reflect.get(date, name),
              });
            })();
            """;
    private static final String ENTRIES =
            "vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible, vaadin-select-item:visible, vaadin-item:visible";

    private final String base;
    private final BrowserContext context;
    private final List<String> troubles = new ArrayList<>();
    private int settled;
    final Page page;

    Person(String base, Screen screen, ColorScheme scheme) {
        this.base = base;
        context = Browsers.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(scheme)
                .setHasTouch(screen != Screen.DESK)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setLocale("en-US")
                .setTimezoneId("America/Los_Angeles"));
        context.setDefaultTimeout(MILLIS);
        context.addInitScript(AT_TEST_TIME.formatted(TestClock.START.toEpochMilli()));
        page = context.newPage();
        page.onPageError(trouble -> troubles.add("script error: " + trouble));
        page.onResponse(this::note);
    }

    private void note(Response response) {
        if (response.status() >= 500) {
            troubles.add(response.status() + " from " + response.url());
        }
    }

    /** Script errors and server errors since the browser was opened. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /**
     * Signs in as an account of the demonstration, as the sign-in page does but without waiting for a
     * browser to draw it; nothing is shown yet.
     */
    Person signIn(String username) {
        APIRequestContext requests = context.request();
        Matcher token = TOKEN.matcher(requests.get(base + "/sign-in").text());
        if (!token.find()) {
            throw new AssertionError("the sign-in page has no token");
        }
        String landed = requests.post(
                        base + "/sign-in",
                        RequestOptions.create().setForm(FormData.create()
                                .set("username", username).set("password", PASSWORD).set("_csrf", token.group(1))))
                .url();
        if (landed.contains("sign-in")) {
            throw new AssertionError(username + " cannot sign in: " + landed);
        }
        return this;
    }

    /** Signs in on the sign-in page. */
    Person signInOnScreen(String username, String password) {
        page.navigate(base + "/sign-in");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.locator("vaadin-app-layout").waitFor();
        return settle();
    }

    /** Goes to an address by hand, for example {@code menu/seattle}. */
    Person open(String address) {
        page.navigate(base + "/" + address);
        return settle();
    }

    /** Goes there as by a link, within the page that is open. */
    Person go(String address) {
        if (page.locator("vaadin-app-layout").count() == 0) {
            return open(address);
        }
        page.evaluate(
                """
                address => {
                  const link = document.createElement('a');
                  link.href = address;
                  link.setAttribute('router-link', '');
                  document.body.append(link);
                  link.click();
                  link.remove();
                }
                """,
                address);
        page.waitForURL(base + "/" + address);
        return settle();
    }

    /** Waits until the server has answered everything and the screen shows it. */
    Person settle() {
        page.waitForFunction(CALM, ++settled, EVERY_MOMENT);
        return this;
    }

    /** Opens a view by its entry in the navigation; on a phone the drawer is opened first. */
    Person choose(String entry) {
        Locator item = page.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText(exactly(entry)));
        if (!item.isVisible()) {
            page.locator("vaadin-drawer-toggle").click();
        }
        item.click();
        return settle();
    }

    Person press(String button) {
        return pressOnly(button).settle();
    }

    /** Presses it and does not wait for what comes of it. */
    Person pressOnly(String button) {
        top().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exactly(button))).first().click();
        return this;
    }

    /** Opens a tab. */
    Person choosePart(String tab) {
        top().getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(exactly(tab))).first().click();
        return settle();
    }

    Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(containing(link))).first().click();
        return settle();
    }

    /** Follows a link to a file and waits for it. */
    Download download(String link) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(containing(link))).first().click());
    }

    /** Types into the field with this label, replacing what was there. */
    Person type(String label, String text) {
        Locator input = field(label);
        enter(input, text);
        return settle();
    }

    /** Likewise, and presses Enter in it. */
    Person typeAndEnter(String label, String text) {
        Locator input = field(label);
        input.fill(text);
        input.press("Enter");
        return this;
    }

    /** Types it and goes on. */
    static void enter(Locator input, String text) {
        input.fill(text);
        input.press("Tab");
    }

    /** Picks an entry of a combo box or select by its words. */
    Person pick(String label, String entry) {
        Locator field = field(label);
        field.click();
        if ("input".equals(field.evaluate("e => e.localName"))) {
            field.fill(entry);
        }
        page.locator(ENTRIES)
                .filter(new Locator.FilterOptions().setHasText(containing(entry)))
                .first()
                .click();
        return settle();
    }

    /** Types the same into every field whose label begins so; there is at least one. */
    Person fillAll(String label, String text) {
        Locator fields = top().getByLabel(Pattern.compile("^" + quoted(label), Pattern.CASE_INSENSITIVE)).and(page.locator("input"));
        fields.first().waitFor();
        for (int i = 0; i < fields.count(); i++) {
            fields.nth(i).fill(text);
            fields.nth(i).press("Tab");
            settle();
        }
        return this;
    }

    Person tick(String label) {
        top().getByLabel(exactly(label)).first().check();
        return settle();
    }

    /** Presses what carries this in its label, such as a block of a timeline. */
    Person pressLabelled(String label) {
        top().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(containing(label))).first().click();
        return settle();
    }

    /** The words of what a select or combo box offers; it stays open. */
    List<String> offered(String label) {
        field(label).click();
        settle();
        return page.locator(ENTRIES).allInnerTexts();
    }

    /** The screen, or the dialog that lies on top of it. */
    Locator top() {
        Locator dialogs = page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]");
        return dialogs.count() > 0 ? dialogs.last() : page.locator("body");
    }

    private Locator field(String label) {
        return top().getByLabel(exactly(label)).and(page.locator("input, textarea, [role=combobox], vaadin-select-value-button")).first();
    }

    /** Closes what lies on top by the escape key, where something does, and discards what was entered there. */
    Person leaveDialog() {
        int open = page.locator("vaadin-dialog[opened]").count();
        if (open > 0) {
            page.keyboard().press("Escape");
            settle();
            if (page.locator("vaadin-dialog[opened]").count() > open) {
                press("Discard");
            }
        }
        return this;
    }

    /** Waits until this text shows. */
    Person sees(String text) {
        page.getByText(containing(text)).locator("visible=true").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return this;
    }

    /** Waits until this text shows nowhere. */
    Person seesNo(String text) {
        page.waitForFunction("text => !document.body.innerText.toLowerCase().includes(text)", text.toLowerCase(java.util.Locale.ROOT),
                EVERY_MOMENT);
        return this;
    }

    Person shoot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    /** Writes down the document as the browser holds it. */
    void write(Path file) {
        try {
            Files.writeString(file, page.content());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + quoted(text) + "\\s*$", Pattern.CASE_INSENSITIVE);
    }

    static Pattern containing(String text) {
        return Pattern.compile(quoted(text), Pattern.CASE_INSENSITIVE);
    }

    /** Quoted so that the browser's regular expressions understand it too. */
    private static String quoted(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    @Override
    public void close() {
        context.close();
    }
}
