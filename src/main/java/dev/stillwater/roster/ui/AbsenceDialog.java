package dev.stillwater.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.roster.AbsenceData;
import dev.stillwater.roster.AbsenceKind;
import dev.stillwater.roster.AbsencePlanning;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes that somebody is away, after saying what stands in that time, and takes it back. */
@Component
class AbsenceDialog {

    private final AbsencePlanning planning;

    AbsenceDialog(AbsencePlanning planning) {
        this.planning = planning;
    }

    void record(DayRoster roster, LocalDate day, Runnable changed) {
        new Form(roster, day, changed).open();
    }

    void remove(DayRoster roster, AbsenceData absence, Runnable changed) {
        ZoneId zone = roster.location().zone();
        Confirm.open(
                Words.text("roster.absence.remove"),
                Words.text("roster.absence.removeText", roster.therapist(absence.therapist()),
                        Words.of("roster.absence.kind", absence.kind()), absence.span().from().atZone(zone).toLocalDate(),
                        absence.span().to().minusMillis(1).atZone(zone).toLocalDate()),
                Words.text("roster.absence.remove"), () -> {
                    planning.remove(roster.location().stored(), absence.stored(), absence.version());
                    changed.run();
                });
    }

    private final class Form {

        private final LocationData location;
        private final Runnable changed;
        private final Select<Map.Entry<TherapistId, String>> who = new Select<>();
        private final Select<AbsenceKind> kind = new Select<>();
        private final DateField first = new DateField(Words.text("roster.absence.first"));
        private final DateField last = new DateField(Words.text("roster.absence.last"));
        private final Paragraph touched = new Paragraph();

        private Form(DayRoster roster, LocalDate day, Runnable changed) {
            this.location = roster.location();
            this.changed = changed;
            who.setLabel(Words.text("roster.therapist"));
            who.setItems(roster.therapists().entrySet().stream().sorted(Comparator.comparing(Map.Entry::getValue)).toList());
            who.setItemLabelGenerator(Map.Entry::getValue);
            kind.setLabel(Words.text("roster.absence.kind"));
            kind.setItems(AbsenceKind.values());
            kind.setItemLabelGenerator(one -> Words.of("roster.absence.kind", one));
            kind.setValue(AbsenceKind.LEAVE);
            first.setValue(day);
            last.setValue(day);
            who.addValueChangeListener(change -> look());
            first.addValueChangeListener(change -> look());
            last.addValueChangeListener(change -> look());
            touched.getElement().setAttribute("aria-live", "polite");
        }

        private void open() {
            Div columns = new Div(who, kind, first, last);
            columns.addClassName("form-columns");
            new FormDialog(Words.text("roster.absence.record"), Words.text("roster.absence.record"), this::save)
                    .with(columns, touched)
                    .required("therapist", who).required("kind", kind).required("first", first).required("last", last)
                    .open();
        }

        /** Says what stands in that time before it is recorded. */
        private void look() {
            touched.setText("");
            if (who.getValue() != null && first.getValue() != null && last.getValue() != null) {
                AbsencePlanning.Touched found = planning.touched(
                        location.stored(), who.getValue().getKey(), first.getValue(), last.getValue());
                touched.setText(found.shifts() + found.appointments() == 0
                        ? Words.text("roster.absence.touchesNothing")
                        : Words.text("roster.absence.touches", found.shifts(), found.appointments()));
            }
        }

        private void save() {
            planning.record(
                    location.stored(), Fields.required(who, "therapist").getKey(), first.required("first"),
                    last.required("last"), Fields.required(kind, "kind"));
            changed.run();
        }
    }
}
