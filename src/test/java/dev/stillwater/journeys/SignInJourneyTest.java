package dev.stillwater.journeys;

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
}
