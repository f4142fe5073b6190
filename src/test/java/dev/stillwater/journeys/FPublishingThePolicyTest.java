package dev.stillwater.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.policy.NewSignOff;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.testing.As;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Journey f: the policy is edited by one person, published by another, and holds elsewhere a moment later. */
class FPublishingThePolicyTest extends Journey {

    private static final Pattern NUMBER = Pattern.compile("draft (\\d+)");

    private static final NewSignOff SIGNATURE =
            new NewSignOff("Dr. Ida Lund", "WA-1", LocalDate.of(2026, 11, 17), "As it was before.");

    @Autowired PolicyReading reading;
    @Autowired PolicyEditing editing;
    @Autowired PolicyPublishing publishing;
    @Autowired As as;

    private PolicyDocument before;

    @BeforeEach
    void read_what_is_in_force() {
        before = as.office(reading::inForce).document();
    }

    /** Other tests screen by the policy in force: leave it as it was. */
    @AfterEach
    void put_back() {
        if (!as.office(reading::inForce).document().equals(before)) {
            PolicyVersion draft = as.office(editing::draft);
            PolicyVersion same = as.office(() -> editing.save(draft.id(), draft.version(), before));
            as.office(() -> publishing.sign(same.id(), same.version(), SIGNATURE));
            as.office2(() -> publishing.publish(
                    same.id(), same.version(), editing.compare(reading.inForce(), same).loosening().count()));
        }
    }

    @Test
    void another_location_screens_by_the_new_version_and_the_earlier_screening_keeps_its_own() {
        GuestRow guest = chain.newGuest(chain.location("miami"));
        AppointmentData booked = chain.booked(
                chain.location("miami"), chain.onMenu(chain.location("miami"), "Swedish massage"), guest);
        String day = "today?location=miami&day=" + booked.day();
        Person miami = signedIn("manager.miami").open(day);
        screen(miami, guest);

        int draft = edited(signedIn("office"));
        signedIn("office2").open("policy").press("Publish draft").press("Publish draft")
                .sees("Version " + draft + " is in force");

        miami.open(day).pressLabelled(guest.name()).press("Show the decision").sees("by version " + (draft - 1) + " of the policy");
        miami.open(day);
        GuestRow other = chain.newGuest(chain.location("miami"));
        AppointmentData next = chain.booked(
                chain.location("miami"), chain.onMenu(chain.location("miami"), "Swedish massage"), other);
        miami.open("today?location=miami&day=" + next.day()).pressLabelled(other.name()).press("Screen guest")
                .sees("By version " + draft + " of the policy");
    }

    private static void screen(Person manager, GuestRow guest) {
        manager.pressLabelled(guest.name()).press("Screen guest");
        Asking.restNo(manager);
        Asking.record(manager);
    }

    /** Makes the wait with a cold longer for hot stone; returns the draft's number. */
    private static int edited(Person office) {
        office.open("policy");
        Locator begin = office.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin a draft"));
        if (begin.isVisible()) {
            begin.click();
            office.settle();
        }
        office.type("Find a question or an answer", "aching limbs").seesNo("last fever").settle();
        office.pressLabelled("Yes, still unwell, Hot stone:").type("Days to wait", "2").press("Save outcome");
        office.press("Note signature").type("Name of the clinician", "Dr. Ida Lund").type("Registration number", "WA-1")
                .type("Signed on", "11/17/2026").press("Note signature").sees("Signed as it is");
        Matcher number = NUMBER.matcher(office.page.locator("h1").first().innerText());
        if (!number.find()) {
            throw new AssertionError("no draft: " + office.page.locator("h1").first().innerText());
        }
        return Integer.parseInt(number.group(1));
    }
}
