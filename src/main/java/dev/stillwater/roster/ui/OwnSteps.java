package dev.stillwater.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.OwnDay;
import dev.stillwater.roster.StepRules;
import dev.stillwater.roster.StepRules.Unusual;
import dev.stillwater.roster.TreatmentSteps;
import dev.stillwater.screening.ScreeningState;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A therapist's steps as buttons: start, done, and the latest one taken back. What is unusual is asked about first. */
@org.springframework.stereotype.Component
class OwnSteps {

    private final TreatmentSteps steps;
    private final Clock clock;

    OwnSteps(TreatmentSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** What comes next for it: Start, or Done once it was begun or its time is over. */
    Button next(AppointmentData one, OwnDay day, Runnable changed) {
        boolean started = one.state() == AppointmentState.STARTED;
        boolean closing = started || StepRules.isUnclosed(one, clock.instant());
        Button button = new Button(Words.text(closing ? "roster.own.done" : "roster.own.start"), click -> {
            if (closing) {
                done(one, changed);
            } else {
                start(one, changed);
            }
        });
        button.setAriaLabel(button.getText() + ": " + Words.local(one.treatmentNames()));
        button.setEnabled(started || whyNot(one, day).isEmpty());
        return button;
    }

    /** Takes the latest step back, while it is fresh. */
    Optional<Button> undo(AppointmentData one, Runnable changed) {
        if (!StepRules.mayUndo(one, clock.instant())) {
            return Optional.empty();
        }
        Button undo = new Button(Words.of("roster.undo", one.state()), click ->
                act(() -> steps.undo(one.id(), one.version()), changed));
        undo.setAriaLabel(undo.getText() + ": " + Words.local(one.treatmentNames()));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        return Optional.of(undo);
    }

    /** What stands against beginning it, as a key. */
    static Optional<String> whyNot(AppointmentData one, OwnDay day) {
        Optional<ScreeningState> state = day.screening(one);
        if (state.isEmpty()) {
            return Optional.of("roster.start.notScreened");
        }
        if (state.get().held()) {
            return Optional.of("roster.start.held");
        }
        if (state.get().clear()) {
            return Optional.empty();
        }
        return Optional.of(state.get().overtaken() ? "roster.start.overtaken" : "roster.start.earlier");
    }

    private void start(AppointmentData one, Runnable changed) {
        Instant now = clock.instant();
        Set<Unusual> unusual = StepRules.beforeStart(one, now);
        if (unusual.isEmpty()) {
            act(() -> steps.start(one.id(), one.version()), changed);
        } else {
            ask("roster.start", one, unusual, now, () -> steps.start(one.id(), one.version()), changed);
        }
    }

    private void done(AppointmentData one, Runnable changed) {
        Instant now = clock.instant();
        Set<Unusual> unusual = StepRules.beforeDone(one, now);
        if (unusual.isEmpty()) {
            act(() -> steps.done(one.id(), one.version()), changed);
        } else {
            ask("roster.done", one, unusual, now, () -> steps.done(one.id(), one.version()), changed);
        }
    }

    private static void ask(
            String key, AppointmentData one, Set<Unusual> unusual, Instant now, Runnable what, Runnable changed) {
        String why = unusual.stream().map(each -> words(each, one, now)).collect(Collectors.joining(" "));
        Confirm.open(
                        Words.text(key + ".ask", Words.local(one.treatmentNames())),
                        why + " " + Words.text(key + ".consequence"), Words.text(key + ".primary"), () -> {
                            what.run();
                            changed.run();
                        })
                .leaveWith(Words.text("roster.notYet"));
    }

    private static String words(Unusual unusual, AppointmentData one, Instant now) {
        return switch (unusual) {
            case EARLY -> Words.text("roster.unusual.EARLY",
                    Words.minutes(Duration.between(now, one.span().from()).toMinutes()));
            case SHORT -> Words.text("roster.unusual.SHORT",
                    Words.minutes(Math.max(0, Duration.between(StepRules.begun(one), now).toMinutes())),
                    Words.minutes(one.handsOnMinutes()));
            case NOT_CHECKED_IN, NEVER_STARTED -> Words.of("roster.unusual", unusual);
        };
    }

    private static void act(Runnable what, Runnable changed) {
        try {
            what.run();
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        changed.run();
    }
}
