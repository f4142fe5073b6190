package dev.stillwater.journeys;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;

/**
 * A view of the portal, for tests that go through all of them.
 *
 * @param name what a picture of it is called
 * @param account who looks at it; empty for nobody
 * @param address where it stands, or the list from which its first link leads to it
 * @param links what the addresses of the links to follow from there contain, one after the other
 * @param press the button to press there, which opens a dialog; empty for none
 */
record View(String name, String account, String address, List<String> links, String press) {

    private static final String DAY_TABLE = "day-table";
    private static final String OFFICE = "office";
    private static final String MANAGER = "manager.seattle";
    private static final String THERAPIST = "therapist.seattle";
    private static final String ADMIN = "admin";

    /** Every view once, as somebody for whom it is meant. */
    static List<View> all() {
        List<View> all = new ArrayList<>();
        all.add(at("sign-in", "", "sign-in"));
        all.add(at("network", OFFICE, "network"));
        all.add(at("figures", OFFICE, "figures"));
        all.add(at("search", OFFICE, "search?q=an"));
        all.add(at("treatments", OFFICE, "treatments"));
        all.add(first("treatment", OFFICE, "treatments", "treatments/0"));
        all.add(at("order-rules", OFFICE, "treatments/rules"));
        all.add(dialog("modality", OFFICE, "treatments/rules", "New modality"));
        all.add(at("catalogue", OFFICE, "treatments/catalogue"));
        all.add(at("descriptions", OFFICE, "descriptions"));
        all.add(first("description", OFFICE, "descriptions", "treatments/"));
        all.add(at("policy", OFFICE, "policy"));
        all.add(dialog("policy-question", OFFICE, "policy", "Edit"));
        all.add(at("policy-simulation", OFFICE, "policy/simulation"));
        all.add(at("policy-print", OFFICE, "policy/print"));
        all.add(at("claims", OFFICE, "claims"));
        all.add(first("claim-rule", OFFICE, "claims", "claims/rule/"));
        all.add(at("claims-try", OFFICE, "claims/try"));
        all.add(at("claims-defaults", OFFICE, "claims/defaults"));
        all.add(at("evidence", OFFICE, "evidence"));
        all.add(dialog("evidence-study", OFFICE, "evidence", "File a study"));
        all.add(at("today", MANAGER, "today"));
        all.add(at("roster", MANAGER, "roster"));
        all.add(dialog("book-appointment", MANAGER, "today", "Book appointment"));
        all.add(dialog(DAY_TABLE, MANAGER, "today", "Show as table"));
        all.add(dialog("plan-shift", MANAGER, "roster", "Plan a shift for"));
        all.add(at("appointments", MANAGER, "appointments"));
        all.add(at("menu", MANAGER, "menu"));
        all.add(at("menu-version", MANAGER, "menu/seattle/1"));
        all.add(dialog("menu-add", MANAGER, "menu", "Add from the library"));
        all.add(at("guests", MANAGER, "guests"));
        all.add(first("guest", MANAGER, "guests", "guests/"));
        all.add(first("guest-data", MANAGER, "guests", "guests/", "/data"));
        all.add(at("therapists", MANAGER, "therapists"));
        all.add(first("therapist", MANAGER, "therapists", "therapists/"));
        all.add(at("day", THERAPIST, "day"));
        all.add(at("leave", THERAPIST, "leave"));
        all.add(dialog("leave-ask", THERAPIST, "leave", "Ask for leave"));
        all.add(at("menu-in-force", THERAPIST, "menu"));
        all.add(at("my-papers", THERAPIST, "my-papers"));
        all.add(at("me", THERAPIST, "me"));
        all.add(at("locations", ADMIN, "locations"));
        all.add(at("location", ADMIN, "locations/seattle"));
        all.add(at("accounts", ADMIN, "accounts"));
        all.add(at("audit-trail", ADMIN, "audit-trail"));
        all.add(at("nothing", MANAGER, "no-such-address"));
        return all;
    }

    /** Every view that there is on such a screen; a phone has the day as cards only. */
    static List<View> all(Screen screen) {
        return all().stream().filter(view -> screen != Screen.PHONE || !view.name().equals(DAY_TABLE)).toList();
    }

    private static View at(String name, String account, String address) {
        return new View(name, account, address, List.of(), "");
    }

    private static View dialog(String name, String account, String address, String press) {
        return new View(name, account, address, List.of(), press);
    }

    private static View first(String name, String account, String list, String... links) {
        return new View(name, account, list, List.of(links), "");
    }

    /** Brings somebody who is signed in as {@link #account} to it. */
    void open(Person person) {
        person.go(address);
        for (String link : links) {
            Locator found = person.page.locator("main a[href*='" + link + "'], .page a[href*='" + link + "']").first();
            person.go(found.getAttribute("href"));
        }
        if (!press.isEmpty()) {
            person.pressLabelled(press);
        }
    }
}
