package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.OwnDay;
import dev.stillwater.roster.OwnRoster;
import dev.stillwater.roster.StepRules;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The next appointment, large: when, where, what in which parts, who, and what to change. */
@org.springframework.stereotype.Component
class OwnNext {

    private final OwnRoster roster;
    private final OwnSteps steps;
    private final TreatmentLibrary treatments;

    OwnNext(OwnRoster roster, OwnSteps steps, TreatmentLibrary treatments) {
        this.roster = roster;
        this.steps = steps;
        this.treatments = treatments;
    }

    /** What is under way, else what comes next; what screening holds after its time is no longer next. */
    static Optional<AppointmentData> of(OwnDay day, Instant now) {
        List<AppointmentData> open = day.appointments().stream().filter(one -> !OwnDayView.isOver(one)).toList();
        return open.stream().filter(one -> one.state() == AppointmentState.STARTED).findFirst()
                .or(() -> open.stream().filter(one -> one.span().to().isAfter(now)).findFirst())
                .or(() -> open.stream().findFirst());
    }

    Component card(AppointmentData one, OwnDay day, Instant now, Runnable changed) {
        ZoneId zone = day.zone(one.location());
        Panel panel = new Panel("");
        panel.getContent().addClassName("next-card");
        Span lead = new Span(lead(one, now));
        lead.addClassName("mute");
        Span time = new Span(Describe.time(one.span().from(), zone));
        time.addClassName("next-time");
        Span until = new Span(Words.text("roster.own.to", Describe.time(one.span().to(), zone), one.roomName()));
        until.addClassName("mute");
        Div row = new Div(time, until);
        row.addClassName("next-row");
        Div title = new Div(new Span(Words.local(one.treatmentNames())));
        title.addClassName("next-title");
        Div guest = new Div(new Span(one.guestShort()));
        guest.addClassName("mute");
        panel.with(lead, row);
        if (one.movedFrom() != null) {
            Span was = new Span(Describe.was(one, one.movedFrom(), zone));
            was.addClassName("mute");
            Button seen = new Button(Words.text("roster.seen"), click -> {
                roster.seen(one.id());
                changed.run();
            });
            Div moved = new Div(was, seen);
            moved.addClassNames("row", "wrap");
            panel.with(moved);
        }
        panel.with(title, parts(one));
        if (day.isFormer(one)) {
            Span former = new Span(Words.text("roster.former.own"));
            former.addClassNames("mute", "small");
            panel.with(former);
        }
        panel.with(guest, changes(one, day));
        panel.with(actions(one, day, changed));
        return panel;
    }

    private static String lead(AppointmentData one, Instant now) {
        if (one.state() == AppointmentState.STARTED) {
            return Words.text("roster.own.running");
        }
        if (StepRules.isUnclosed(one, now)) {
            return Words.text("roster.unclosed");
        }
        long minutes = Duration.between(now, one.span().from()).toMinutes();
        return minutes < 0
                ? Words.text("roster.own.late", Words.minutes(-minutes))
                : Words.text("roster.own.nextIn", Words.minutes(minutes));
    }

    private Component parts(AppointmentData one) {
        Map<ModalityCode, LocalText> names = treatments.modalities().stream().collect(Collectors.toMap(Modality::code, Modality::names));
        Div parts = new Div();
        parts.addClassName("parts");
        one.parts().forEach(part -> {
            Span minutes = new Span(Words.text("words.minutes", part.minutes()));
            minutes.addClassName("strong");
            Span name = new Span(names.containsKey(part.modality()) ? Words.local(names.get(part.modality())) : part.modality().value());
            Div box = new Div(minutes, name);
            box.addClassName("stack-s");
            box.getStyle().set("flex", String.valueOf(part.minutes()));
            parts.add(box);
        });
        return parts;
    }

    private static Component changes(AppointmentData one, OwnDay day) {
        Div box = new Div(ScreeningWord.of(one));
        box.addClassNames("must-change", "s-" + ScreeningWord.status(one).cssClass());
        List<String> words = day.screening(one).stream()
                .flatMap(state -> state.modifications().values().stream()).map(PolicyWords::of).toList();
        if (!words.isEmpty()) {
            UnorderedList list = new UnorderedList();
            words.forEach(word -> list.add(new ListItem(word)));
            box.add(list);
        }
        if (one.state().isOpen()) {
            OwnSteps.whyNot(one, day).ifPresent(key -> box.add(new Div(new Span(Words.text(key)))));
        }
        return box;
    }

    private Component actions(AppointmentData one, OwnDay day, Runnable changed) {
        Button next = steps.next(one, day, changed);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(next);
        steps.undo(one, changed).ifPresent(actions::add);
        actions.addClassName("own-actions");
        return actions;
    }
}
