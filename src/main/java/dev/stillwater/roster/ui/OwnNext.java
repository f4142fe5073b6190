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
import dev.stillwater.kernel.Refusal;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.OwnDay;
import dev.stillwater.roster.OwnRoster;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The next appointment, large: when, where, what in which parts, who, and what to change. */
@org.springframework.stereotype.Component
class OwnNext {

    private final OwnRoster roster;
    private final TreatmentLibrary treatments;
    private final ScreeningDesk screening;

    OwnNext(OwnRoster roster, TreatmentLibrary treatments, ScreeningDesk screening) {
        this.roster = roster;
        this.treatments = treatments;
        this.screening = screening;
    }

    Component card(AppointmentData one, OwnDay day, Instant now, Runnable changed) {
        ZoneId zone = day.locations().get(one.location()).zone();
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
        Div title = new Div(new Span(one.treatmentName()));
        title.addClassName("next-title");
        Div guest = new Div(new Span(one.guestShort()));
        guest.addClassName("mute");
        panel.with(lead, row);
        if (one.movedFrom() != null) {
            Span was = new Span(Words.text("roster.was", Words.dateTime(one.movedFrom(), zone)));
            was.addClassName("mute");
            Button seen = new Button(Words.text("roster.seen"), click -> {
                roster.seen(one.id());
                changed.run();
            });
            Div moved = new Div(was, seen);
            moved.addClassNames("row", "wrap");
            panel.with(moved);
        }
        panel.with(title, parts(one), guest, changes(one));
        panel.with(actions(one, changed));
        return panel;
    }

    private static String lead(AppointmentData one, Instant now) {
        if (one.state() == AppointmentState.STARTED) {
            return Words.text("roster.own.running");
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

    private Component changes(AppointmentData one) {
        Div box = new Div(ScreeningWord.of(one));
        box.addClassName("must-change");
        List<String> words = screening.changes(one);
        if (!words.isEmpty()) {
            UnorderedList list = new UnorderedList();
            words.forEach(word -> list.add(new ListItem(word)));
            box.add(list);
        }
        if (!one.isScreened() || one.state() == AppointmentState.HELD) {
            box.add(new Div(new Span(Words.text(one.isScreened() ? "roster.start.held" : "roster.start.notScreened"))));
        }
        return box;
    }

    private Component actions(AppointmentData one, Runnable changed) {
        Div actions = new Div();
        actions.addClassName("own-actions");
        if (one.state() == AppointmentState.STARTED) {
            actions.add(primary("roster.own.done", () -> roster.done(one.id()), changed));
        } else {
            Button start = primary("roster.own.start", () -> roster.start(one.id()), changed);
            start.setEnabled(one.headline() != null && one.headline().goesAhead());
            actions.add(start);
        }
        return actions;
    }

    private static Button primary(String key, Runnable what, Runnable changed) {
        Button button = new Button(Words.text(key), click -> {
            try {
                what.run();
            } catch (Refusal refusal) {
                Notices.refused(refusal);
            }
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
