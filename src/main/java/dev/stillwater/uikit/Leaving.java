package dev.stillwater.uikit;

import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks somebody who leaves a page with something unsaved; who stays can use every link of the page again. */
public final class Leaving {

    private Leaving() {}

    /**
     * Holds the leaving back until the person has chosen.
     *
     * @param primary what the button says that leaves
     * @param before what is done before the page is left
     */
    public static void ask(BeforeLeaveEvent event, String title, String text, String primary, Runnable before) {
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        // The browser waits for an answer, and follows no other link until it has one.
        Confirm.open(title, text, primary, () -> {
            before.run();
            leave.proceed();
        }).otherwise(leave::cancel);
    }
}
