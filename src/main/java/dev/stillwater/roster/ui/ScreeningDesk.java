package dev.stillwater.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.Wording;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.screening.ScreeningVisit;
import dev.stillwater.screening.ui.ScreeningDialogs;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens screening for an appointment, and shows what it decided. */
@Component
class ScreeningDesk {

    private final ScreeningDialogs dialogs;
    private final DecisionDesk decisions;
    private final PolicyReading policy;
    private final LocationDirectory locations;

    ScreeningDesk(
            ScreeningDialogs dialogs, DecisionDesk decisions, PolicyReading policy, LocationDirectory locations) {
        this.dialogs = dialogs;
        this.decisions = decisions;
        this.policy = policy;
        this.locations = locations;
    }

    /** What was decided in short, with ways to the whole decision and to the letters on file. */
    Optional<Div> summary(AppointmentData appointment, String guestName, Runnable changed) {
        if (appointment.headline() == null || appointment.screening() == null) {
            return Optional.empty();
        }
        Div box = new Div(ScreeningWord.of(appointment));
        box.addClassNames("sunken", "stack-s");
        if (appointment.isToAskAgain()) {
            box.add(new Span(Words.text("roster.askAgain.why", Words.text("roster.headline." + appointment.headline().name()))));
        }
        if (appointment.earliest() != null) {
            box.add(new Span(Words.text("roster.earliest", appointment.earliest())));
        }
        if (!appointment.remaining().isEmpty() && !appointment.headline().goesAhead()) {
            box.add(new Span(Words.text("roster.remaining", names(appointment))));
        }
        List<String> changes = changes(appointment);
        if (!changes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            changes.forEach(change -> list.add(new ListItem(change)));
            box.add(list);
        }
        Button whole = link("roster.decision", () -> decisions.open(appointment.id(), guestName, changed));
        Button letters = link("roster.letters",
                () -> letters(appointment, guestName, changed));
        Div links = new Div(whole, letters);
        links.addClassNames("row", "wrap");
        box.add(links);
        return Optional.of(box);
    }

    /** What the therapist must change, in words. */
    List<String> changes(AppointmentData appointment) {
        if (appointment.changes().isEmpty()) {
            return List.of();
        }
        Map<String, Wording> words = policy.modifications();
        return appointment.changes().stream()
                .map(code -> words.containsKey(code) ? words.get(code).in(Words.locale()) : code)
                .toList();
    }

    void screen(AppointmentData appointment, String guestName, Runnable changed) {
        dialogs.screen(visit(appointment), guestName, back(appointment), recorded -> {
            changed.run();
            decisions.open(appointment.id(), guestName, changed);
        });
    }

    /** Lets the guest answer by himself on this tablet. */
    void hand(AppointmentData appointment, String guestName) {
        dialogs.hand(visit(appointment), guestName, back(appointment));
    }

    private static ScreeningVisit visit(AppointmentData one) {
        return ScreeningVisit.of(one.guest(), one.location(), one.day(), one.modalities());
    }

    /** The day of the appointment, with what was decided about it. */
    private String back(AppointmentData one) {
        return "today?at=" + locations.get(one.location()).code() + "&day=" + one.day() + "&screened=" + one.id().value();
    }

    /** The decision, and what follows from it. */
    void decided(AppointmentData appointment, String guestName, Runnable changed) {
        decisions.open(appointment.id(), guestName, changed);
    }

    /** The guest's letters on file, and a new one. */
    void letters(AppointmentData appointment, String guestName, Runnable changed) {
        dialogs.letters(appointment.guest(), appointment.location(), guestName, changed);
    }

    private List<String> names(AppointmentData appointment) {
        return policy.modalities().stream()
                .filter(modality -> appointment.remaining().contains(modality.code()))
                .map(modality -> Words.local(modality.names()))
                .toList();
    }

    private static Button link(String key, Runnable what) {
        Button button = new Button(Words.text(key), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
