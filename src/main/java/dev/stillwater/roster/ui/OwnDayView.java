package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.live.Change;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.OwnDay;
import dev.stillwater.roster.OwnRoster;
import dev.stillwater.roster.ShiftPlanning;
import dev.stillwater.roster.StepRules;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A therapist's day on a phone: the next appointment first, then the others; tomorrow and the week. */
@Route("day")
@Menu(title = "roster.own", order = 2, icon = "vaadin:calendar-user")
@RolesAllowed(Allow.THERAPIST_ROLE)
class OwnDayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    private final transient OwnRoster roster;
    private final transient OwnNext next;
    private final transient OwnSteps steps;
    private final transient Clock clock;
    private final transient CurrentUser currentUser;
    private final PageHeader header = new PageHeader();
    private final Div content = new Div();
    private final Nav tabs = new Nav();
    private Tab tab = Tab.TODAY;

    OwnDayView(
            OwnRoster roster, OwnNext next, OwnSteps steps, Broadcaster broadcaster, CurrentUser currentUser, Clock clock) {
        this.roster = roster;
        this.next = next;
        this.steps = steps;
        this.clock = clock;
        this.currentUser = currentUser;
        Live.listen(this, broadcaster, Set.of(Booking.TOPIC, ShiftPlanning.TOPIC), this::heard);
        header.withActions(Status.GOOD.word(Words.text("roster.live")));
        content.addClassName("stack");
        content.getElement().setAttribute("aria-live", "polite");
        tabs.addClassName("day-tabs");
        tabs.getElement().setAttribute("aria-label", Words.text("roster.own"));
        addClassNames("page", "own-day");
        add(header, content, tabs);
    }

    private void heard(Change change) {
        show();
    }

    private void show() {
        LocalDate today = today();
        content.removeAll();
        switch (tab) {
            case TODAY -> one(today, true);
            case TOMORROW -> one(today.plusDays(1), false);
            case WEEK -> week(today);
        }
        tabs.removeAll();
        for (Tab each : Tab.values()) {
            Anchor link = new Anchor(each == Tab.TODAY ? "day" : "day?show=" + each.name().toLowerCase(Locale.ROOT),
                    Words.of("roster.tab", each));
            if (each == tab) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        tabs.add(new Anchor("leave", Words.text("roster.tab.leave")));
    }

    private void one(LocalDate date, boolean today) {
        OwnDay day = roster.day(date);
        header.setTitle(Words.text(today ? "roster.tab.TODAY" : "roster.tab.TOMORROW"));
        header.setBelow(Words.dayAndDate(date) + where(day));
        Optional<AppointmentData> first = today ? OwnNext.of(day, clock.instant()) : Optional.empty();
        first.ifPresent(one -> content.add(next.card(one, day, clock.instant(), this::show)));
        List<AppointmentData> others = day.appointments().stream()
                .filter(one -> first.filter(one::equals).isEmpty())
                .sorted(Comparator.comparing(OwnDayView::isOver).thenComparing(one -> one.span().from()))
                .toList();
        if (!others.isEmpty()) {
            content.add(new Panel("").with(others.stream().map(one -> line(one, day)).toArray(Component[]::new)));
        }
        if (day.appointments().isEmpty()) {
            content.add(new EmptyState(day.shifts().isEmpty() ? off(day) : Words.text("roster.own.nothing")));
        } else {
            Paragraph sum = new Paragraph(Words.text("roster.own.handsOn", Words.minutes(day.handsOnMinutes())));
            sum.addClassNames("mute", "small");
            content.add(sum);
        }
    }

    private void week(LocalDate today) {
        header.setTitle(Words.text("roster.tab.WEEK"));
        header.setBelow(Words.dayAndDate(today) + " – " + Words.dayAndDate(today.plusDays(WEEK - 1)));
        for (OwnDay day : roster.days(today, WEEK)) {
            Panel panel = new Panel(Words.dayAndDate(day.day()));
            Span shift = new Span(day.shifts().isEmpty() ? off(day) : where(day).substring(2));
            shift.addClassName("mute");
            panel.with(shift);
            day.appointments().forEach(one -> panel.with(line(one, day)));
            content.add(panel);
        }
    }

    private static String off(OwnDay day) {
        return day.away() == null ? Words.text("roster.own.free") : Words.of("roster.absence.kind", day.away());
    }

    private Component line(AppointmentData one, OwnDay day) {
        Span time = new Span(Describe.time(one.span().from(), day.zone(one.location())));
        time.addClassName("appointment-time");
        Span title = new Span(Words.local(one.treatmentNames()) + ", " + Describe.minutes(one));
        Div words = new Div(title);
        if (one.movedFrom() != null) {
            Span was = new Span(Describe.was(one, one.movedFrom(), day.zone(one.location())));
            was.addClassNames("mute", "small");
            words.add(was);
        }
        if (day.isFormer(one)) {
            Span former = new Span(Words.text("roster.former.own"));
            former.addClassNames("mute", "small");
            words.add(former);
        }
        Span below = new Span(one.guestShort().isBlank() ? one.roomName() : one.roomName() + ", " + one.guestShort());
        below.addClassNames("mute", "small");
        words.add(below);
        words.addClassNames("stack-s", "grow");
        Div line = new Div(time, words);
        line.addClassName("own-line");
        line.setClassName("past", isOver(one));
        if (one.movedFrom() != null && !isOver(one)) {
            Button seen = new Button(Words.text("roster.seen"), click -> {
                roster.seen(one.id());
                show();
            });
            seen.setAriaLabel(Words.text("roster.seenOf", Words.local(one.treatmentNames())));
            line.add(seen);
        } else if (day.guestsShown() || isOver(one)) {
            line.add(ScreeningWord.of(one, clock.instant()));
        }
        if (StepRules.isUnclosed(one, clock.instant())) {
            line.add(steps.next(one, day, this::show));
        }
        steps.undo(one, this::show).ifPresent(line::add);
        return line;
    }

    private static String where(OwnDay day) {
        return day.shifts().isEmpty() ? "" : ", " + day.shifts().stream()
                .map(shift -> Words.text("roster.own.until", day.locations().get(shift.location()).name(),
                        Describe.span(shift.span(), day.zone(shift.location()))))
                .collect(Collectors.joining("; "));
    }

    static boolean isOver(AppointmentData one) {
        return switch (one.state()) {
            case DONE, CANCELLED, NO_SHOW -> true;
            case BOOKED, HELD, CHECKED_IN, STARTED -> false;
        };
    }

    private LocalDate today() {
        return roster.today();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().therapist() == null) {
            content.add(new EmptyState(Words.text("roster.own.noTherapist")));
            return;
        }
        tab = Address.parameter(event.getLocation(), "show").map(Tab::of).orElse(Tab.TODAY);
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.text("roster.own");
    }

    /** What is shown. */
    private enum Tab {
        TODAY,
        TOMORROW,
        WEEK;

        static Tab of(String text) {
            return switch (text) {
                case "tomorrow" -> TOMORROW;
                case "week" -> WEEK;
                default -> TODAY;
            };
        }
    }
}
