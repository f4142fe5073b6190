package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pages")
class SignInJourneyTest extends Journey {

    @Test
    void everybody_of_the_demonstration_can_sign_in() {
        Person person = at(Screen.DESK, ColorScheme.LIGHT);
        person.signInOnScreen("admin", Person.PASSWORD).sees("Locations").press("Sign out").sees("Demonstration accounts");
        person.signInOnScreen("office", Person.PASSWORD).sees("Network").press("Sign out").sees("Demonstration accounts");
        person.signInOnScreen("manager.seattle", Person.PASSWORD).sees("Book appointment");
    }

    @Test
    void the_sign_in_page_names_the_accounts_of_the_demonstration() {
        at(Screen.DESK, ColorScheme.LIGHT).open("sign-in").sees("manager.seattle").sees("Password for all of them");
    }

    @Test
    void an_address_without_a_session_leads_to_the_sign_in_page() {
        at(Screen.DESK, ColorScheme.LIGHT).open("accounts").sees("Demonstration accounts");
    }

    @Test
    void a_wrong_password_leaves_the_user_name() {
        Person person = at(Screen.DESK, ColorScheme.LIGHT).open("sign-in");
        person.page.locator("input[name=username]").fill("office");
        person.page.locator("input[name=password]").fill("not this");
        person.page.locator("input[name=password]").press("Enter");
        person.page.waitForURL("**/sign-in?error*");
        person.settle();

        person.page.waitForFunction("() => document.querySelector('input[name=username]').value === 'office'");
    }

    @Test
    void the_first_tab_reaches_the_way_to_the_page() {
        leadsToThePage(at(Screen.DESK, ColorScheme.LIGHT).open("sign-in"));
        leadsToThePage(signedIn("office").open("treatments"));
        leadsToThePage(onPhone("manager.seattle").open("today"));
        leadsToThePage(signedIn("office").open("treatments").go("no-such-address"));
    }

    private static void leadsToThePage(Person person) {
        String address = person.page.url();
        person.page.evaluate("document.body.tabIndex = -1; document.body.focus()");

        person.page.keyboard().press("Tab");

        assertThat(person.page.evaluate("document.activeElement.textContent")).as(address).isEqualTo("Skip to the page");
        assertThat(person.page.evaluate("document.elementFromPoint(30, 30) === document.activeElement")).as(address).isEqualTo(true);
        person.page.keyboard().press("Enter");
        assertThat(person.page.evaluate("document.activeElement.matches('main, [role=main]')")).as(address).isEqualTo(true);
        person.page.keyboard().press("Tab");
        assertThat(person.page.evaluate("!!document.activeElement.closest('main, [role=main]')")).as(address).isEqualTo(true);
        assertThat(person.page.url()).isEqualTo(address);
    }
}
