package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.function.BiConsumer;

/** What of a day needs somebody: holds first, then guests who are still to be screened. */
@org.springframework.stereotype.Component
class NeedsYou {

    Component of(DayRoster roster, boolean today, BiConsumer<AppointmentData, DayRoster> chosen) {
        List<AppointmentData> held = roster.occupying().stream()
                .filter(one -> one.state() == AppointmentState.HELD).toList();
        List<AppointmentData> unscreened = today ? roster.occupying().stream()
                .filter(one -> one.state() == AppointmentState.BOOKED && !one.isScreened()).toList() : List.of();
        if (held.isEmpty() && unscreened.isEmpty()) {
            return new EmptyState(Words.text(today ? "roster.needs.none" : "roster.needs.noneThen"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        held.forEach(one -> list.add(line(one, roster, "roster.needs.held", chosen)));
        unscreened.forEach(one -> list.add(line(one, roster, "roster.needs.screen", chosen)));
        return list;
    }

    private static ListItem line(
            AppointmentData one, DayRoster roster, String action, BiConsumer<AppointmentData, DayRoster> chosen) {
        Span text = new Span(Describe.time(one.span().from(), roster.location().zone()) + " " + one.treatmentName() + ", "
                + roster.guest(one));
        text.addClassName("grow");
        Button open = new Button(Words.text(action), click -> chosen.accept(one, roster));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(Words.text(action) + ": " + text.getText());
        return new ListItem(ScreeningWord.of(one), text, open);
    }
}
