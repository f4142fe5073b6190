package dev.stillwater.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Answers a guest's questions on the screen. */
final class Asking {

    /** An answer opens questions, whose answers open others; never more than this often. */
    private static final int ROUNDS = 5;

    private Asking() {}

    static void answer(Person person, String question, String answer) {
        field(person, question).getByLabel(Person.exactly(answer)).first().check();
        person.settle();
    }

    static void type(Person person, String question, String answer) {
        Locator input = field(person, question).locator("input:not([type=radio])").first();
        Person.enter(input, answer);
        person.settle();
    }

    /** Answers no to everything that is open, also to what those answers open. */
    static Person restNo(Person person) {
        Locator open = person.top().locator(".still-open");
        for (int i = 0; i < ROUNDS && open.isVisible(); i++) {
            person.top().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Person.containing("Answer the other")))
                    .click();
            person.settle();
        }
        return person;
    }

    /** Records it, and goes back to the day from what follows. */
    static void record(Person person) {
        person.press("Record screening").sees("The screening is recorded").sees("What follows for").press("Close");
    }

    private static Locator field(Person person, String question) {
        return person.top().locator("[data-question=" + question + "]");
    }
}
