package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The day as a plain table, by therapist and time: read out well, and what is printed as the day sheet. */
@Tag("table")
final class DayTable extends Component {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "roster.therapist", "roster.time", "roster.treatment", "roster.room", "roster.guest", "roster.stands");

    private final transient DayRoster roster;
    private final transient Instant now;
    private final transient ZoneId zone;

    DayTable(DayRoster roster, Instant now, Consumer<AppointmentData> chosen) {
        this.roster = roster;
        this.now = now;
        this.zone = roster.location().zone();
        getElement().getClassList().add("plain-table");
        Element head = new Element("tr");
        COLUMNS.stream().filter(key -> roster.guestsShown() || !key.equals("roster.guest")).forEach(key -> head.appendChild(new Element("th").setText(Words.text(key)).setAttribute("scope", "col")));
        Element body = new Element("tbody");
        roster.occupying().stream()
                .sorted(Comparator.comparing((AppointmentData one) -> roster.therapist(one.therapist()))
                        .thenComparing(one -> one.span().from()))
                .forEach(one -> body.appendChild(row(one, chosen)));
        getElement().appendChild(
                new Element("caption").setText(Words.text("roster.table.caption", roster.location().name(), Words.dayAndDate(roster.first()))),
                new Element("thead").appendChild(head), body);
    }

    private Element row(AppointmentData one, Consumer<AppointmentData> chosen) {
        NativeButton open = new NativeButton(Words.local(one.treatmentNames()), click -> chosen.accept(one));
        open.addClassName("cell-button");
        Element row = new Element("tr").appendChild(
                new Element("th").setText(roster.therapist(one.therapist()) + shifts(one)).setAttribute("scope", "row"),
                cell(Describe.times(one, zone)),
                new Element("td").appendChild(open.getElement(), new Element("span").setText(
                        " " + Describe.minutes(one) + (roster.isFormer(one) ? ", " + Describe.former(true) : ""))),
                cell(one.roomName()));
        if (roster.guestsShown()) {
            row.appendChild(cell(roster.guest(one)));
        }
        return row.appendChild(new Element("td").appendChild(ScreeningWord.of(one, now).getElement()));
    }

    private String shifts(AppointmentData one) {
        String times = roster.shifts().stream().filter(shift -> shift.therapist().equals(one.therapist()))
                .map(ShiftData::span).map(span -> Describe.span(span, zone)).collect(Collectors.joining(", "));
        return times.isEmpty() ? "" : ", " + times;
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
