package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where there is no room for the week, one day of the same table, chosen by buttons; elsewhere they do not show. */
final class WeekDays extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<NativeButton> buttons = new ArrayList<>();
    private final WeekTable table;
    private final transient DayRoster roster;

    WeekDays(DayRoster roster, WeekTable table, LocalDate shown, Consumer<LocalDate> chosen) {
        this.roster = roster;
        this.table = table;
        roster.first().datesUntil(roster.last().plusDays(1)).forEach(day -> {
            NativeButton button = new NativeButton(shortly(day), click -> {
                show(day);
                chosen.accept(day);
            });
            button.getElement().setAttribute("aria-label", shortly(day) + ": " + Words.dayAndDate(day));
            buttons.add(button);
            getContent().add(button);
        });
        getContent().addClassName("week-days");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", Words.text("roster.day"));
        show(shown);
    }

    private static String shortly(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Words.locale()) + " " + day.getDayOfMonth();
    }

    private void show(LocalDate day) {
        long at = ChronoUnit.DAYS.between(roster.first(), day);
        table.getElement().setAttribute("data-day", String.valueOf(at));
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).getElement().setAttribute("aria-pressed", String.valueOf(i == at));
        }
    }
}
