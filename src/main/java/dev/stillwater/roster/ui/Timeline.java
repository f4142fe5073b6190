package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.roster.StepRules;
import dev.stillwater.uikit.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day as a line for each therapist. Positions are parts of the shown span, so that a day on
 * which the clocks change is drawn as long as it is.
 */
final class Timeline extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient DayRoster roster;
    private final transient TimeSpan shown;
    private final transient Instant now;
    private final transient ZoneId zone;
    private final transient Consumer<AppointmentData> chosen;

    Timeline(DayRoster roster, Instant now, Consumer<AppointmentData> chosen) {
        this.roster = roster;
        this.now = now;
        this.zone = roster.location().zone();
        this.chosen = chosen;
        this.shown = span();
        getContent().addClassName("timeline");
        getContent().add(hours());
        people().forEach(person -> getContent().add(line(person)));
        if (shown.contains(now)) {
            Span line = new Span();
            line.addClassName("timeline-now");
            line.getStyle().set("--at-number", String.format(Locale.ROOT, "%.5f",
                    (double) Duration.between(shown.from(), now).toSeconds() / shown.length().toSeconds()));
            line.getElement().setAttribute("aria-hidden", "true");
            getContent().add(line);
        }
    }

    private TimeSpan span() {
        TimeSpan open = roster.location().hours().on(roster.first(), zone)
                .orElseGet(() -> TimeSpan.of(roster.first().atTime(9, 0).atZone(zone).toInstant(), Duration.ofHours(9)));
        List<TimeSpan> all = Stream.concat(
                roster.shifts().stream().map(ShiftData::span), roster.occupying().stream().map(AppointmentData::span)).toList();
        Instant from = all.stream().map(TimeSpan::from).min(Comparator.naturalOrder()).filter(open.from()::isAfter).orElse(open.from());
        Instant to = all.stream().map(TimeSpan::to).max(Comparator.naturalOrder()).filter(open.to()::isBefore).orElse(open.to());
        return new TimeSpan(from, to);
    }

    private Div hours() {
        Div track = new Div();
        track.addClassName("timeline-track");
        track.getElement().setAttribute("aria-hidden", "true");
        Instant hour = shown.from().atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
        while (hour.isBefore(shown.to())) {
            if (!hour.isBefore(shown.from())) {
                Span label = new Span(Words.hour(hour, zone));
                label.addClassName("timeline-hour");
                label.getStyle().set("--at", percent(hour));
                track.add(label);
            }
            hour = hour.plus(Duration.ofHours(1));
        }
        Div row = new Div(new Div(), track);
        row.addClassNames("timeline-row", "timeline-hours");
        return row;
    }

    private List<TherapistId> people() {
        return Stream.concat(
                        roster.shifts().stream().map(ShiftData::therapist),
                        roster.occupying().stream().map(AppointmentData::therapist))
                .distinct()
                .sorted(Comparator.comparing(roster::therapist))
                .toList();
    }

    private Div line(TherapistId person) {
        List<ShiftData> shifts = roster.shifts().stream().filter(shift -> shift.therapist().equals(person)).toList();
        Span name = new Span(roster.therapist(person));
        Span hours = new Span(shifts.stream()
                .map(shift -> Describe.span(shift.span(), zone))
                .collect(Collectors.joining(", ")));
        hours.addClassNames("mute", "small");
        Div who = new Div(name, hours);
        who.addClassName("timeline-who");
        Div track = new Div();
        track.addClassName("timeline-track");
        shifts.forEach(shift -> track.add(shift(shift)));
        roster.occupying().stream()
                .filter(appointment -> appointment.therapist().equals(person))
                .forEach(appointment -> track.add(block(appointment)));
        Div row = new Div(who, track);
        row.addClassName("timeline-row");
        return row;
    }

    private Div shift(ShiftData shift) {
        Div band = new Div();
        band.addClassName("timeline-shift");
        place(band.getStyle(), shift.span());
        return band;
    }

    private NativeButton block(AppointmentData appointment) {
        Span title = new Span(Words.local(appointment.treatmentNames()));
        title.addClassName("strong");
        Span below = new Span(Describe.place(appointment, roster, ", "));
        NativeButton block = new NativeButton();
        block.add(title, new Text(" "), below);
        block.addClassName("timeline-block");
        if (appointment.guestShown() || !appointment.state().isOpen() || StepRules.isUnclosed(appointment, now)) {
            block.addClassName("s-" + ScreeningWord.status(appointment, now).cssClass());
        }
        block.addClickListener(click -> chosen.accept(appointment));
        String treatment = Words.local(appointment.treatmentNames());
        String therapist = roster.therapist(appointment.therapist());
        String stands = ScreeningWord.words(appointment, now);
        block.getElement().setAttribute("aria-label", Words.text(
                "roster.block", title.getText() + " " + below.getText(), Describe.times(appointment, zone), therapist, stands));
        block.getElement().setAttribute("title", Stream.of(Describe.times(appointment, zone), treatment, roster.guest(appointment), stands,
                        Describe.former(roster.isFormer(appointment)))
                .filter(word -> !word.isBlank()).collect(Collectors.joining(" · ")));
        place(block.getStyle(), appointment.span());
        return block;
    }

    private void place(Style style, TimeSpan span) {
        style.set("--at", percent(span.from())).set("--long", length(span));
    }

    private String percent(Instant at) {
        return format(100.0 * Duration.between(shown.from(), at).toSeconds() / shown.length().toSeconds());
    }

    private String length(TimeSpan span) {
        return format(100.0 * span.length().toSeconds() / shown.length().toSeconds());
    }

    private static String format(double percent) {
        return String.format(Locale.ROOT, "%.3f%%", percent);
    }
}
