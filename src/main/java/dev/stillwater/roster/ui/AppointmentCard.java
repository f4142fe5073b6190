package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.uikit.Words;
import java.time.Instant;

/** An appointment as a line of a list: time, treatment, room, guest, therapist, how it stands. */
final class AppointmentCard extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    AppointmentCard(AppointmentData appointment, DayRoster roster, Instant now, Runnable chosen) {
        Span time = new Span(Describe.time(appointment.span().from(), roster.location().zone()));
        time.addClassName("appointment-time");
        Span title = new Span(Words.local(appointment.treatmentNames()));
        title.addClassName("strong");
        Span below = new Span(Describe.place(appointment, roster, " · ") + " · " + roster.therapist(appointment.therapist()));
        below.addClassNames("mute", "small");
        Div words = new Div(title, below);
        words.addClassNames("stack-s", "grow");
        NativeButton button = new NativeButton();
        button.add(time, words, ScreeningWord.of(appointment, now));
        button.addClassName("appointment-line");
        button.addClickListener(click -> chosen.run());
        getContent().add(button);
    }
}
