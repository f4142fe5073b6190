package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pages")
class SearchJourneyTest extends Journey {

    @Test
    void a_slash_opens_the_search_from_anywhere_and_enter_the_first_result() {
        Person manager = signedIn("manager.seattle").open("locations");

        manager.page.keyboard().press("/");
        manager.page.waitForURL("**/search");
        manager.settle().type("Treatments, people, locations", "takahashi").sees("Ben Takahashi").sees("One result");
        manager.page.waitForURL(url -> url.contains("q=takahashi"));
    }

    @Test
    void a_slash_in_a_field_is_a_slash() {
        Person office = signedIn("office").open("search");

        office.page.keyboard().type("a/b");
        office.settle();

        assertThat(office.page.locator("vaadin-text-field input").inputValue()).isEqualTo("a/b");
    }

    @Test
    void a_question_mark_lists_the_keys_and_single_keys_can_be_switched_off() {
        Person office = signedIn("office").open("locations");

        office.page.keyboard().press("?");
        office.settle().sees("Keyboard shortcuts").sees("Your home page");
        office.page.getByLabel("Single keys act when you are not typing").uncheck();
        office.settle();
        office.page.keyboard().press("Escape");
        office.page.locator("vaadin-dialog[opened]").waitFor(
                new com.microsoft.playwright.Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        office.page.keyboard().press("/");

        assertThat(office.settle().page.url()).endsWith("/locations");
    }
}
