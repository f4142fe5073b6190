package dev.stillwater.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.OpeningHours;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.roster.ShiftPlanning;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.WallTimeField;
import dev.stillwater.uikit.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans a shift, changes it, or takes it away. */
@Component
class ShiftDialog {

    private static final LocalTime USUAL_START = LocalTime.of(9, 0);
    private static final Duration USUAL_LENGTH = Duration.ofHours(8);

    private final ShiftPlanning planning;

    ShiftDialog(ShiftPlanning planning) {
        this.planning = planning;
    }

    void plan(DayRoster roster, TherapistId therapist, LocalDate day, Runnable changed) {
        Optional<OpeningHours.Hours> open = roster.location().hours().on(day.getDayOfWeek());
        LocalTime start = open.map(OpeningHours.Hours::opens).orElse(USUAL_START);
        LocalTime end = open.map(hours -> hours.closes().isAfter(hours.opens())
                        && Duration.between(hours.opens(), hours.closes()).compareTo(USUAL_LENGTH) < 0 ? hours.closes() : null)
                .orElse(start.plus(USUAL_LENGTH));
        open(roster, therapist, day, start, end, null, changed);
    }

    void change(DayRoster roster, ShiftData shift, Runnable changed) {
        LocationData location = roster.location();
        open(roster, shift.therapist(), shift.span().from().atZone(location.zone()).toLocalDate(),
                shift.span().from().atZone(location.zone()).toLocalTime(),
                shift.span().to().atZone(location.zone()).toLocalTime(), shift, changed);
    }

    private void open(
            DayRoster roster, TherapistId therapist, LocalDate day, LocalTime start, LocalTime end,
            @Nullable ShiftData before, Runnable changed) {
        WallTimeField from = new WallTimeField(Words.text("roster.shift.from"), roster.location().zone());
        WallTimeField to = new WallTimeField(Words.text("roster.shift.to"), roster.location().zone());
        from.setValue(start);
        to.setValue(end);
        from.field().addValueChangeListener(change -> ends(day, from, to));
        to.field().addValueChangeListener(change -> ends(day, from, to));
        if (before == null) {
            from.on(day);
            to.on(lastDay(day, from, to));
        } else {
            from.setMoment(before.span().from());
            to.setMoment(before.span().to());
        }
        FormDialog dialog = new FormDialog(
                Words.text(before == null ? "roster.shift.plan" : "roster.shift.change"),
                Words.text(before == null ? "roster.shift.planPrimary" : "roster.shift.changePrimary"), () -> {
            planning.save(new ShiftData(before == null ? null : before.id(), before == null ? 0 : before.version(), therapist,
                    roster.location().stored(), span(day, from, to)));
            changed.run();
        });
        Div columns = new Div(from.component(), to.component());
        columns.addClassName("form-columns");
        dialog.with(new Paragraph(Words.text("roster.shift.who", roster.therapist(therapist), Words.dayAndDate(day), roster.location().name())), columns)
                .field("from", from.field()).field("to", to.field());
        if (before != null) {
            Button remove = new Button(Words.text("roster.shift.remove"), click -> remove(before, dialog, changed));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            dialog.getFooter().add(remove);
        }
        dialog.open();
        from.field().focus();
    }

    private void remove(ShiftData shift, FormDialog dialog, Runnable changed) {
        try {
            planning.remove(shift.stored(), shift.version());
            dialog.close();
            changed.run();
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    private static TimeSpan span(LocalDate day, WallTimeField from, WallTimeField to) {
        Instant start = from.required(day, "from");
        if (Objects.equals(from.getValue(), to.getValue())) {
            throw Refusal.at("to", "roster.shift.empty");
        }
        Instant end = to.required(lastDay(day, from, to), "to");
        if (!end.isAfter(start)) {
            throw Refusal.at("to", "roster.shift.empty");
        }
        return new TimeSpan(start, end);
    }

    private static void ends(LocalDate day, WallTimeField from, WallTimeField to) {
        LocalDate last = lastDay(day, from, to);
        to.on(last);
        to.field().setHelperText(last.equals(day) ? null : Words.text("roster.shift.nextDay", Words.dayAndDate(last)));
    }

    /** An end at or before the beginning means the next day. */
    private static LocalDate lastDay(LocalDate day, WallTimeField from, WallTimeField to) {
        LocalTime start = from.getValue();
        LocalTime end = to.getValue();
        return start == null || end == null || end.isAfter(start) ? day : day.plusDays(1);
    }
}
