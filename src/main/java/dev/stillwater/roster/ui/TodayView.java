package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.ui.LocationPicker;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.LeaveDesk;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.roster.ShiftPlanning;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A day at a location: who works, what is booked, what needs somebody. The manager's home. */
@Route("today")
@Menu(title = "roster.today", order = 0, icon = "vaadin:clock")
@RolesAllowed({Allow.MANAGER_ROLE, Allow.HEAD_OFFICE_ROLE})
class TodayView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RosterReading reading;
    private final transient BookingDialog booking;
    private final transient AppointmentDialogs dialogs;
    private final transient NeedsYou needsYou;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final LocationPicker picker;
    private final PageHeader header = new PageHeader();
    private final Panel appointments = new Panel(Words.text("roster.appointments"));
    private final LeavePanel leave;
    private final Panel needs = new Panel(Words.text("roster.needsYou"));
    private final Panel figures = new Panel(Words.text("roster.figures"));
    private final DateField date = new DateField("");
    private final Button today = new Button(Words.text("roster.today"), click -> go(now()));
    private final Button as = new Button("", click -> toggle());
    private final Button book = new Button(Words.text("roster.book"), click -> book());
    private @Nullable LocationData location;
    private LocalDate day = LocalDate.EPOCH;
    private transient List<AppointmentData> shown = List.of();
    private boolean asTable;

    TodayView(
            RosterReading reading, BookingDialog booking, AppointmentDialogs dialogs, NeedsYou needsYou,
            LeaveDesk leaveDesk, LeaveDialogs leaveDialogs, LocationDirectory locations, CurrentUser currentUser, Broadcaster broadcaster, Clock clock) {
        this.reading = reading;
        this.booking = booking;
        this.dialogs = dialogs;
        this.needsYou = needsYou;
        this.currentUser = currentUser;
        this.clock = clock;
        leave = new LeavePanel(leaveDesk, leaveDialogs, currentUser, broadcaster);
        picker = LocationPicker.readable(locations, currentUser, this::arrive);
        book.addThemeVariants(ButtonVariant.PRIMARY);
        Live.listen(this, broadcaster, Set.of(Booking.TOPIC, ShiftPlanning.TOPIC), change -> {
            if (location != null && (change.location() == null || location.stored().equals(change.location()))) {
                show();
            }
        });
        layout();
    }

    private void layout() {
        Button before = step(VaadinIcon.ANGLE_LEFT, "roster.dayBefore", -1);
        Button after = step(VaadinIcon.ANGLE_RIGHT, "roster.dayAfter", 1);
        date.setAriaLabel(Words.text("roster.day"));
        date.addClassName("day-field");
        date.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        Button print = new Button(Words.text("roster.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("print-button");
        as.addClassName("as-toggle");
        as.addThemeVariants(ButtonVariant.TERTIARY);
        appointments.withAside(as);
        header.withActions(picker, before, date, after, today, print, book);
        Div below = new Div(needs, figures);
        below.addClassNames("columns", "today-below");
        addClassNames("page", "today");
        add(header, leave, appointments, below);
    }

    private Button step(VaadinIcon icon, String key, int days) {
        Button button = new Button(icon.create(), click -> go(day.plusDays(days)));
        button.setAriaLabel(Words.text(key));
        return button;
    }

    private void as(boolean table) {
        asTable = table;
        appointments.getContent().setClassName("as-table", table);
        as.setText(Words.text(table ? "roster.asTimeline" : "roster.asTable"));
    }

    private void toggle() {
        as(!asTable);
        Address.set(UI.getCurrent(), "as", asTable ? "table" : null);
    }

    private void arrive(LocationData chosen) {
        location = chosen;
        leave.of(chosen);
        show();
    }

    private void go(LocalDate wanted) {
        day = wanted;
        Address.set(UI.getCurrent(), "day", wanted.equals(now()) ? null : wanted.toString());
        show();
    }

    private void book() {
        if (location != null) {
            booking.open(location, day, booked -> {
                show();
                Notices.done(Words.text("roster.booked", Words.local(booked.treatmentNames()), booked.guestShort()));
            });
        }
    }

    private void show() {
        if (location == null) {
            return;
        }
        DayRoster roster = reading.day(location.stored(), day);
        long working = roster.shifts().stream().map(shift -> shift.therapist()).distinct().count();
        header.setTitle(location.name() + ", " + Words.dayAndDate(day));
        header.setBelow(location.hours().on(day, location.zone())
                .map(open -> Words.text("roster.dayBelow", Words.time(open.from(), roster.location().zone()),
                        Words.time(open.to(), roster.location().zone()), working))
                .orElseGet(() -> Words.text("roster.dayClosed")));
        date.setValue(day);
        today.setVisible(!day.equals(now()));
        book.setVisible(currentUser.get().manages().covers(location.stored()));
        shown = roster.occupying();
        appointments.show(content(roster));
        needs.show(needsYou.of(roster, day.equals(now()), this::show));
        figures.show(DayFigures.of(roster));
    }

    private Component content(DayRoster roster) {
        if (roster.shifts().isEmpty() && roster.occupying().isEmpty()) {
            return new EmptyState(Words.text("roster.emptyDay"), new Anchor("roster", Words.text("roster.planShifts")));
        }
        Div timeline = new Div(new Timeline(roster, clock.instant(), appointment -> open(appointment, roster)));
        timeline.addClassName("day-timeline");
        UnorderedList list = new UnorderedList();
        list.addClassNames("appointment-list", "day-list");
        roster.occupying().forEach(appointment ->
                list.add(new AppointmentCard(appointment, roster, clock.instant(), () -> open(appointment, roster)).getContent()));
        Div table = new Div(new DayTable(roster, clock.instant(), appointment -> open(appointment, roster)));
        table.addClassNames("day-table", "table-scroll");
        return new Div(timeline, list, table);
    }

    private void open(AppointmentData appointment, DayRoster roster) {
        dialogs.open(appointment, roster, this::show);
    }

    /** After the tablet came back: what follows from what the guest answered. */
    private void showDecision(String appointment) {
        shown.stream()
                .filter(one -> one.id().value().toString().equals(appointment))
                .findFirst()
                .ifPresent(one -> dialogs.decided(one, this::show));
    }

    private LocalDate now() {
        return location == null ? LocalDate.EPOCH : LocalDate.ofInstant(clock.instant(), location.zone());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LocationData> found = picker.enter(event);
        if (found.isEmpty()) {
            appointments.show(new EmptyState(Words.text("roster.noLocation")));
            return;
        }
        location = found.get();
        day = Address.date(event.getLocation(), "day").orElse(now());
        as(Address.parameter(event.getLocation(), "as").filter("table"::equals).isPresent());
        leave.of(location);
        show();
    }

    /** The address that the tablet came back to names an appointment once: a reload asks for nothing more. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Address.parameter(event.getLocation(), "screened").ifPresent(appointment -> {
            UI ui = UI.getCurrent();
            // Once the router is done: until then it keeps the address that it came by.
            ui.beforeClientResponse(this, ready -> Address.set(ui, "screened", null));
            showDecision(appointment);
        });
    }

    @Override
    public String getPageTitle() {
        return Words.text("roster.today");
    }
}
