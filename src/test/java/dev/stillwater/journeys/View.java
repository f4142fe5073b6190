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
 * @param link the beginning of the address of the link to follow from there; empty for none
 */
record View(String name, String account, String address, String link) {

    private static final String OFFICE = "office";
    private static final String MANAGER = "manager.seattle";
    private static final String THERAPIST = "therapist.seattle";
    private static final String ADMIN = "admin";

    /** Every view once, as somebody for whom it is meant. */
    static List<View> all() {
        List<View> all = new ArrayList<>();
        all.add(new View("sign-in", "", "sign-in", ""));
        all.add(at("network", OFFICE, "network"));
        all.add(at("search", OFFICE, "search?q=an"));
        all.add(at("treatments", OFFICE, "treatments"));
        all.add(first("treatment", OFFICE, "treatments", "treatments/"));
        all.add(at("descriptions", OFFICE, "descriptions"));
        all.add(first("description", OFFICE, "descriptions", "treatments/"));
        all.add(at("policy", OFFICE, "policy"));
        all.add(at("today", MANAGER, "today"));
        all.add(at("roster", MANAGER, "roster"));
        all.add(at("appointments", MANAGER, "appointments"));
        all.add(at("guests", MANAGER, "guests"));
        all.add(first("guest", MANAGER, "guests", "guests/"));
        all.add(at("therapists", MANAGER, "therapists"));
        all.add(first("therapist", MANAGER, "therapists", "therapists/"));
        all.add(at("day", THERAPIST, "day"));
        all.add(at("my-papers", THERAPIST, "my-papers"));
        all.add(at("me", THERAPIST, "me"));
        all.add(at("locations", ADMIN, "locations"));
        all.add(at("location", ADMIN, "locations/seattle"));
        all.add(at("accounts", ADMIN, "accounts"));
        all.add(at("audit-trail", ADMIN, "audit-trail"));
        all.add(at("nothing", MANAGER, "no-such-address"));
        return all;
    }

    private static View at(String name, String account, String address) {
        return new View(name, account, address, "");
    }

    private static View first(String name, String account, String list, String link) {
        return new View(name, account, list, link);
    }

    /** Brings somebody who is signed in as {@link #account} to it. */
    void open(Person person) {
        person.open(address);
        if (!link.isEmpty()) {
            Locator found = person.page.locator("a[href^='" + link + "']").first();
            person.open(found.getAttribute("href"));
        }
    }
}
