package dev.stillwater.screening;

import dev.stillwater.policy.Answers;
import java.util.Locale;

/**
 * A guest with the tablet in his hands: how far he is. Lives in memory for as long as the tablet is
 * handed over, so that a reload goes on where it was; what was answered is gone once it is recorded.
 */
public final class GuestSitting {

    private final ScreeningVisit visit;
    private final String firstName;
    private final String back;
    private Locale language;
    private Answers given = Answers.NONE;
    private int step = -1;
    private boolean anew;
    private boolean done;
    private boolean looking;

    GuestSitting(ScreeningVisit visit, String firstName, Locale language, String back) {
        this.visit = visit;
        this.firstName = firstName;
        this.language = language;
        this.back = back;
    }

    ScreeningVisit visit() {
        return visit;
    }

    /** Where the staff goes on, as an address of the portal. */
    String back() {
        return back;
    }

    public String firstName() {
        return firstName;
    }

    public Locale language() {
        return language;
    }

    public void speak(Locale chosen) {
        language = chosen;
    }

    /** What was answered so far. */
    public Answers given() {
        return given;
    }

    public void answered(Answers all) {
        if (!done) {
            given = all;
        }
    }

    /** The question the guest is at, counted from 0; -1 before the first. */
    public int step() {
        return step;
    }

    public void goTo(int next) {
        step = next;
    }

    /** Whether earlier answers are asked again because the guest wants that. */
    public boolean isAnew() {
        return anew;
    }

    public void askAnew() {
        anew = true;
        looking = false;
        step = 0;
    }

    /** Whether the guest looks through the answers: from a question that is corrected it goes back to them. */
    public boolean isLookingThrough() {
        return looking;
    }

    public void lookThrough() {
        looking = true;
    }

    /** Whether it is recorded: nothing is asked or shown any more. */
    public boolean isDone() {
        return done;
    }

    void finish() {
        done = true;
        given = Answers.NONE;
    }
}
