package dev.stillwater.roster.ui;

import com.vaadin.flow.component.html.Span;
import dev.stillwater.policy.Headline;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.StepRules;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.Instant;

/**
 * How an appointment stands, as a word with a shape and a colour. To readers who may not know what
 * screening decided it says nothing of screening.
 */
final class ScreeningWord {

    private ScreeningWord() {}

    /** As {@link #of(AppointmentData)}, but what is over and was not closed says so first. */
    static Span of(AppointmentData appointment, Instant now) {
        return StepRules.isUnclosed(appointment, now) ? Status.WAIT.word(Words.text("roster.unclosed")) : of(appointment);
    }

    static Status status(AppointmentData appointment, Instant now) {
        return StepRules.isUnclosed(appointment, now) ? Status.WAIT : status(appointment);
    }

    static String words(AppointmentData appointment, Instant now) {
        return StepRules.isUnclosed(appointment, now) ? Words.text("roster.unclosed") : words(appointment);
    }

    static Span of(AppointmentData appointment) {
        return switch (appointment.state()) {
            case DONE -> Status.NEUTRAL.word(Words.of("roster.state", AppointmentState.DONE));
            case CANCELLED, NO_SHOW -> Status.NEUTRAL.word(Words.of("roster.state", appointment.state()));
            case STARTED -> Status.GOOD.word(Words.of("roster.state", AppointmentState.STARTED));
            case BOOKED, HELD, CHECKED_IN -> screening(appointment);
        };
    }

    /** The status whose colour a block of the timeline takes. */
    static Status status(AppointmentData appointment) {
        if (!appointment.state().isOpen() || !appointment.guestShown()) {
            return Status.NEUTRAL;
        }
        if (appointment.isToAskAgain()) {
            return Status.WAIT;
        }
        return appointment.headline() == null ? Status.WAIT : switch (appointment.headline()) {
            case PROCEED -> Status.GOOD;
            case PROCEED_WITH_CHANGES -> Status.CHANGES;
            case CLEARANCE_NEEDED -> Status.CLEARANCE;
            case NOT_BEFORE -> Status.WAIT;
            case REFUSED -> Status.REFUSED;
        };
    }

    static String words(AppointmentData appointment) {
        if (!appointment.state().isOpen() || !appointment.guestShown()) {
            return Words.of("roster.state", appointment.state());
        }
        if (appointment.isToAskAgain()) {
            return Words.text("roster.askAgain");
        }
        if (appointment.headline() == null) {
            return Words.text("roster.notScreened");
        }
        return appointment.headline() == Headline.NOT_BEFORE && appointment.earliest() != null
                ? Words.text("screening.headline.notBefore", Words.shortDate(appointment.earliest()))
                : Words.of("roster.headline", appointment.headline());
    }

    private static Span screening(AppointmentData appointment) {
        Span word = status(appointment).word(
                appointment.heldBy() == null
                        ? words(appointment)
                        : Words.text("roster.heldBy", words(appointment), appointment.heldBy()));
        word.addClassName("wrap");
        return word;
    }
}
