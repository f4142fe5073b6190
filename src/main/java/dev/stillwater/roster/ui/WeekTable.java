package dev.stillwater.roster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.roster.AbsenceData;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A plain table, so that it prints and is read out well: therapists down, days across. */
@Tag("table")
final class WeekTable extends Component {

    private static final long serialVersionUID = 1L;

    /** Where there is no room for the week, the day of today comes first; a table shown anew stays where it was. */
    private static final String SCROLL =
            """
            const box = this.parentElement, today = this.querySelector('.is-today'), name = this.querySelector('th');
            const known = window.stillwaterWeek;
            if (known?.week === $0) box.scrollLeft = known.left;
            else if (today) box.scrollLeft = today.offsetLeft - name.offsetWidth - 6;
            box.addEventListener('scroll', () => window.stillwaterWeek = {week: $0, left: box.scrollLeft});
            """;

    private final transient DayRoster roster;
    private final transient LocalDate today;
    private final boolean mine;
    private final transient Actions actions;
    private final transient ZoneId zone;

    WeekTable(DayRoster roster, LocalDate today, boolean mine, Actions actions) {
        this.roster = roster;
        this.today = today;
        this.mine = mine;
        this.actions = actions;
        this.zone = roster.location().zone();
        getElement().setAttribute("class", "roster-week");
        getElement().appendChild(head());
        Element body = new Element("tbody");
        roster.therapists().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(person -> body.appendChild(row(person.getKey(), person.getValue())));
        getElement().appendChild(body);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SCROLL, roster.first().toString());
    }

    private Element head() {
        Element row = new Element("tr");
        row.appendChild(cell("th", Words.text("roster.therapist")).setAttribute("scope", "col"));
        for (LocalDate day = roster.first(); !day.isAfter(roster.last()); day = day.plusDays(1)) {
            Element head = cell("th", Words.shortDate(day)).setAttribute("scope", "col");
            if (day.equals(today)) {
                head.setAttribute("class", "is-today").setAttribute("aria-current", "date");
            }
            row.appendChild(head);
        }
        return new Element("thead").appendChild(row);
    }

    private Element row(TherapistId person, String name) {
        Element row = new Element("tr");
        row.appendChild(cell("th", name).setAttribute("scope", "row"));
        for (LocalDate day = roster.first(); !day.isAfter(roster.last()); day = day.plusDays(1)) {
            row.appendChild(day(person, name, day));
        }
        return row;
    }

    private Element day(TherapistId person, String name, LocalDate day) {
        Element cell = new Element("td");
        TimeSpan span = new TimeSpan(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
        boolean any = false;
        for (ShiftData shift : roster.shifts()) {
            if (shift.therapist().equals(person) && shift.span().from().atZone(zone).toLocalDate().equals(day)) {
                cell.appendChild(shift(shift, name, day));
                any = true;
            }
        }
        List<AbsenceData> away = roster.absences().stream().filter(absence -> absence.therapist().equals(person)
                && absence.span().overlaps(span)).toList();
        long former = roster.appointments().stream()
                .filter(one -> one.therapist().equals(person) && one.day().equals(day) && roster.isFormer(one))
                .count();
        if (former > 0) {
            Span mark = new Span(Words.text("roster.former.count", former));
            mark.addClassNames("mute", "small", "former-mark");
            cell.appendChild(mark.getElement());
        }
        if (!away.isEmpty()) {
            away.forEach(absence -> cell.appendChild(away(absence, name, day)));
        } else if (!any && mine) {
            NativeButton add = new NativeButton("+", click -> actions.plan(person, day));
            add.addClassName("add");
            add.getElement().setAttribute("aria-label", Words.text("roster.planOf", name, Words.dayAndDate(day)));
            cell.appendChild(add.getElement());
        }
        return cell;
    }

    private Element shift(ShiftData shift, String name, LocalDate day) {
        String times = Describe.span(shift.span(), zone);
        if (!mine) {
            return new Span(times).getElement();
        }
        NativeButton button = new NativeButton(times, click -> actions.change(shift));
        button.addClassName("shift");
        button.getElement().setAttribute("aria-label", Words.text("roster.shiftOf", name, Words.dayAndDate(day), times));
        return button.getElement();
    }

    private Element away(AbsenceData absence, String name, LocalDate day) {
        String kind = Words.of("roster.absence.kind", absence.kind());
        if (!mine) {
            Span word = new Span(Words.text("roster.away"));
            word.addClassNames("mute", "small");
            return word.getElement();
        }
        NativeButton button = new NativeButton(kind, click -> actions.back(absence));
        button.addClassNames("shift", "away");
        button.getElement().setAttribute("aria-label", Words.text("roster.awayOf", name, Words.dayAndDate(day), kind));
        return button.getElement();
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }

    /** What a person does in the table. */
    interface Actions {

        void plan(TherapistId therapist, LocalDate day);

        void change(ShiftData shift);

        void back(AbsenceData absence);
    }
}
