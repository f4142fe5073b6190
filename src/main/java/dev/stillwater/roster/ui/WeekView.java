package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.ui.LocationPicker;
import dev.stillwater.roster.AbsenceData;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.roster.ShiftPlanning;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A week of shifts at a location: therapists down, days across; a cell is planned with one click. */
@Route("roster")
@Menu(title = "roster.week", order = 10, icon = "vaadin:calendar")
@RolesAllowed({Allow.MANAGER_ROLE, Allow.HEAD_OFFICE_ROLE})
class WeekView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RosterReading reading;
    private final transient ShiftDialog dialog;
    private final transient AbsenceDialog absences;
    private final transient ShiftPlanning planning;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final LocationPicker picker;
    private final PageHeader header = new PageHeader();
    private final Panel panel = new Panel("");
    private final Div writing = new Div();
    private @Nullable LocationData location;
    private LocalDate monday = LocalDate.EPOCH;
    private @Nullable LocalDate day;

    WeekView(
            RosterReading reading, ShiftDialog dialog, AbsenceDialog absences, ShiftPlanning planning,
            LocationDirectory locations, CurrentUser currentUser, Broadcaster broadcaster, Clock clock) {
        this.reading = reading;
        this.dialog = dialog;
        this.absences = absences;
        this.planning = planning;
        this.currentUser = currentUser;
        this.clock = clock;
        picker = LocationPicker.readable(locations, currentUser, chosen -> {
            location = chosen;
            show();
        });
        Live.listen(this, broadcaster, Set.of(ShiftPlanning.TOPIC), change -> {
            if (location != null && (change.location() == null || location.stored().equals(change.location()))) {
                show();
            }
        });
        Button print = new Button(Words.text("roster.printWeek"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        header.withActions(picker, step(VaadinIcon.ANGLE_LEFT, "roster.weekBefore", -1),
                new Button(Words.text("roster.thisWeek"), click -> go(thisWeek())),
                step(VaadinIcon.ANGLE_RIGHT, "roster.weekAfter", 1), print, writing);
        Button away = new Button(Words.text("roster.absence.record"), click -> recordAbsence());
        Button copy = new Button(Words.text("roster.copyWeek"), click -> copy());
        writing.add(away, copy);
        writing.addClassName("page-actions");
        print.addClassName("print-button");
        addClassName("page");
        add(header, panel);
    }

    private Button step(VaadinIcon icon, String key, int weeks) {
        Button button = new Button(icon.create(), click -> go(monday.plusWeeks(weeks)));
        button.setAriaLabel(Words.text(key));
        return button;
    }

    private void go(LocalDate wanted) {
        monday = wanted;
        Address.set(UI.getCurrent(), "week", wanted.equals(thisWeek()) ? null : wanted.toString());
        show();
    }

    private void show() {
        if (location == null) {
            return;
        }
        header.setTitle(Words.text("roster.weekOf", location.name()));
        header.setBelow(Words.dayAndDate(monday) + " – " + Words.dayAndDate(monday.plusDays(6)));
        DayRoster roster = reading.days(location.stored(), monday, monday.plusDays(6));
        writing.setVisible(isMine(location) && !roster.therapists().isEmpty());
        panel.show(content(roster));
    }

    private boolean isMine(LocationData shown) {
        return currentUser.get().manages().covers(shown.stored()) && shown.active();
    }

    private void recordAbsence() {
        if (location != null) {
            absences.record(reading.days(location.stored(), monday, monday.plusDays(6)), monday, this::show);
        }
    }

    /** Takes the shifts of the week before over into the shown one. */
    private void copy() {
        if (location != null) {
            ShiftPlanning.CopiedWeek copied = planning.copyWeek(location.stored(), monday.minusWeeks(1), monday);
            show();
            Notices.done(Words.text("roster.copied", copied.planned()));
            if (!copied.against().isEmpty()) {
                Notices.warn(Words.text("roster.notCopied") + " " + Words.whys(copied.against()));
            }
        }
    }

    private Component content(DayRoster roster) {
        if (roster.therapists().isEmpty()) {
            return new EmptyState(
                    Words.text("roster.nobodyAssigned", roster.location().name()),
                    new Anchor("therapists", Words.text("roster.assign")));
        }
        boolean mine = isMine(roster.location());
        WeekTable table = new WeekTable(roster, today(), mine, new WeekTable.Actions() {
            @Override
            public void plan(TherapistId therapist, LocalDate day) {
                dialog.plan(roster, therapist, day, WeekView.this::show);
            }

            @Override
            public void change(ShiftData shift) {
                dialog.change(roster, shift, WeekView.this::show);
            }

            @Override
            public void back(AbsenceData absence) {
                absences.remove(roster, absence, WeekView.this::show);
            }
        });
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Words.text("roster.weekOf", roster.location().name()));
        return new Div(new WeekDays(roster, table, shownDay(), chosen -> day = chosen), scroll);
    }

    /** On a phone: the day that was chosen, else today, else the first of the week. */
    private LocalDate shownDay() {
        LocalDate wanted = day == null ? today() : day;
        return wanted.isBefore(monday) || wanted.isAfter(monday.plusDays(6)) ? monday : wanted;
    }

    private LocalDate today() {
        return location == null ? LocalDate.EPOCH : LocalDate.ofInstant(clock.instant(), location.zone());
    }

    private LocalDate thisWeek() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = picker.enter(event).orElse(null);
        if (location == null) {
            panel.show(new EmptyState(Words.text("roster.noLocation")));
            return;
        }
        monday = Address.date(event.getLocation(), "week")
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))).orElseGet(this::thisWeek);
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.text("roster.week");
    }
}
