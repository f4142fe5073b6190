package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.roster.AppointmentData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Journey h: the tablet in a guest's hands opens the questions and nothing else, until staff takes it back. */
class HGuestAtTheTabletTest extends Journey {

    /** Pages of the portal that somebody might type; all of them are the manager's. */
    private static final List<String> PAGES =
            List.of("", "today", "guests", "appointments", "roster", "menu", "policy", "me", "audit-trail", "search?q=a");
    private static final int MOST_QUESTIONS = 60;

    @Test
    void a_guest_answers_and_reaches_nothing_else() {
        Chain.Spa spa = chain.aSpa();
        GuestRow guest = chain.newGuest(spa.location());
        AppointmentData booked = booked(spa, guest);
        Person tablet = at(Screen.TABLET, ColorScheme.LIGHT).signIn(spa.manager())
                .open("today?at=" + spa.location().code() + "&day=" + booked.day())
                .pressLabelled(guest.name())
                .press("Screen guest")
                .press("Hand to the guest");
        tablet.pressOnly("Hand to the guest").sees("Hello, " + guest.name().split(" ")[0]).settle();
        assertThat(Axe.grave(tablet)).isEmpty();

        for (String page : PAGES) {
            tablet.open(page);
            onlyQuestions(tablet);
        }
        tablet.open("guests/" + guest.id().value() + "/data");
        onlyQuestions(tablet);
        tablet.page.goBack();
        tablet.settle();
        onlyQuestions(tablet);

        tablet.press("Begin");
        assertThat(Axe.grave(tablet)).isEmpty();
        answerNo(tablet);
        assertThat(Axe.grave(tablet)).isEmpty();
        tablet.press("Send my answers").sees("Thank you, ").seesNo("Proceed");
        tablet.open("today");
        onlyQuestions(tablet);
        tablet.sees("Thank you, ");

        tablet.press("Staff").type("Password of the person who handed over the tablet", "a guess").press("Open the portal");
        onlyQuestions(tablet);
        tablet.typeAndEnter("Password of the person who handed over the tablet", Person.PASSWORD);

        tablet.sees("What follows for").settle();
        assertThat(Axe.grave(tablet)).isEmpty();
        assertThat(tablet.page.url()).contains("today").doesNotContain("screened");
    }

    private AppointmentData booked(Chain.Spa spa, GuestRow guest) {
        LocalDate today = chain.today(spa.location());
        chain.shift(spa.location(), spa.therapist(), today, 13, 20);
        return chain.booked(spa.location(), chain.onMenu(spa.location(), ""), guest);
    }

    /** Wherever somebody went: the questions, and no part of the portal. */
    private static void onlyQuestions(Person tablet) {
        assertThat(tablet.page.url()).endsWith("guest-screening");
        assertThat(tablet.page.locator("vaadin-app-layout, vaadin-side-nav").count()).isZero();
        assertThat(tablet.page.locator(".guest-mode").count()).isEqualTo(1);
    }

    private static void answerNo(Person tablet) {
        Locator send = button(tablet, "Send my answers");
        for (int i = 0; i < MOST_QUESTIONS && !send.isVisible(); i++) {
            tablet.page.locator(".guest-choices vaadin-button").first().click();
            tablet.settle();
        }
    }

    private static Locator button(Person tablet, String name) {
        return tablet.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Person.exactly(name)));
    }
}
