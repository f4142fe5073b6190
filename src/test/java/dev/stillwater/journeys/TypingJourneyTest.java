package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a browser does with what people type into dialogs. */
@Tag("pages")
class TypingJourneyTest extends Journey {

    private Person manager;

    @BeforeEach
    void a_shift_is_about_to_be_planned() {
        manager = signedIn("manager.seattle").open("roster").press("The week after").press("The week after")
                .pressLabelled("Plan a shift for");
    }

    @Test
    void what_is_no_time_is_refused_and_not_made_into_another() {
        for (String typed : List.of("25:99", "13:61", "99", "-1", "noon", "14:30:00:00", "13 pm")) {
            manager.type("From", "9:00").type("From", typed).press("Plan shift").sees("This is not a time");

            assertThat(from().inputValue()).isEqualTo(typed);
        }
    }

    @Test
    void times_are_taken_as_people_type_them() {
        Map<String, String> shown = Map.of(
                "14:30", "2:30 PM", "1430", "2:30 PM", "2.30 pm", "2:30 PM", "9", "9:00 AM", "12 am", "12:00 AM", "11:05 a. m.", "11:05 AM");
        shown.forEach((typed, time) -> {
            manager.type("From", typed);

            assertThat(from().inputValue().replace('\u202f', ' ')).as(typed).isEqualTo(time);
        });
    }

    @Test
    void escape_asks_before_it_throws_away_what_was_typed() {
        manager.type("From", "10:15").page.keyboard().press("Escape");
        manager.settle().sees("Discard what you entered?").press("Cancel");
        assertThat(from().inputValue()).startsWith("10:15");

        manager.page.keyboard().press("Escape");
        manager.settle().press("Discard");
        nothingIsOpen();
    }

    @Test
    void the_browsers_back_and_a_reload_ask_before_they_throw_away_what_was_typed() {
        manager.open("guests").follow("Today").press("Book appointment").page.keyboard().type("an");
        manager.settle();
        List<String> asked = new ArrayList<>();
        manager.page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        manager.page.evaluate("setTimeout(() => location.reload())");
        manager.page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");

        manager.page.evaluate("setTimeout(() => history.back())");
        manager.sees("Discard what you entered?").press("Discard");
        nothingIsOpen();
        assertThat(manager.page.url()).endsWith("/guests");
    }

    @Test
    void escape_closes_at_once_what_nobody_typed_into() {
        manager.page.keyboard().press("Escape");

        nothingIsOpen();
    }

    @Test
    void escape_closes_what_somebody_else_was_quicker_to_save() {
        manager = signedIn("office").open("treatments/rules").pressLabelled("Change: Massage");
        signedIn("office2").open("treatments/rules").pressLabelled("Change: Massage")
                .type("Spanish name", "Masaje").press("Save section");

        manager.press("Save section").sees("Somebody else saved this").page.keyboard().press("Escape");

        nothingIsOpen();
    }

    private Locator from() {
        return manager.top().getByLabel(Person.exactly("From")).and(manager.page.locator("input")).first();
    }

    private void nothingIsOpen() {
        manager.page.locator("vaadin-dialog[opened]").waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
