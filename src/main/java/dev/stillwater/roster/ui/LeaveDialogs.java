package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationData;
import dev.stillwater.roster.AbsenceKind;
import dev.stillwater.roster.LeaveDesk;
import dev.stillwater.roster.LeaveRequest;
import dev.stillwater.roster.OwnLeave;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.Comparator;
import java.util.stream.Stream;

/** Asks for leave, and decides about it after saying what stands in it. */
@org.springframework.stereotype.Component
class LeaveDialogs {

    private final OwnLeave own;
    private final LeaveDesk desk;

    LeaveDialogs(OwnLeave own, LeaveDesk desk) {
        this.own = own;
        this.desk = desk;
    }

    void ask(Runnable asked) {
        DateField first = new DateField(Words.text("roster.absence.first"));
        DateField last = new DateField(Words.text("roster.absence.last"));
        Select<AbsenceKind> kind = new Select<>();
        kind.setLabel(Words.text("roster.absence.kind"));
        kind.setItems(OwnLeave.KINDS);
        kind.setItemLabelGenerator(one -> Words.of("roster.absence.kind", one));
        kind.setValue(AbsenceKind.LEAVE);
        kind.setHelperText(Words.text("roster.leave.kindHelp"));
        TextArea note = text("roster.leave.note");
        note.setHelperText(Words.text("roster.leave.noteHelp"));
        first.addValueChangeListener(change -> {
            if (last.isEmpty() && change.getValue() != null) {
                last.setValue(change.getValue());
            }
        });
        Div columns = new Div(first, last, kind);
        columns.addClassName("form-columns");
        new FormDialog(Words.text("roster.leave.ask"), Words.text("roster.leave.ask"), () -> {
            own.ask(first.required("first"), last.required("last"), Fields.required(kind, "kind"), note.getValue());
            asked.run();
        })
                .with(columns, note)
                .required("first", first).required("last", last).required("kind", kind).field("note", note)
                .open();
        first.focus();
    }

    /** @param changed is told once it is decided */
    void decide(LeaveDesk.Asked asked, LocationData location, Runnable changed) {
        LeaveRequest request = asked.request();
        FormDialog dialog = new FormDialog(
                Words.text("roster.leave.of", asked.name()), Words.text("roster.leave.grant"), () -> {
                    desk.grant(location.stored(), request.id());
                    changed.run();
                });
        Span days = new Span(LeaveWords.days(request));
        days.addClassName("strong");
        Paragraph when = new Paragraph(days, new Span(", " + Words.of("roster.absence.kind", request.kind())));
        dialog.with(when);
        if (!request.note().isEmpty()) {
            dialog.with(new Paragraph(Words.text("roster.leave.noteOf", request.note())));
        }
        dialog.with(standing(desk.standing(location.stored(), request.id()), location));
        Button decline = new Button(Words.text("roster.leave.decline"), click -> decline(asked, location, dialog, changed));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(decline);
        dialog.open();
    }

    private void decline(LeaveDesk.Asked asked, LocationData location, FormDialog before, Runnable changed) {
        TextArea reason = text("roster.leave.reason");
        reason.setHelperText(Words.text("roster.leave.reasonHelp", asked.name()));
        new FormDialog(Words.text("roster.leave.declineOf", asked.name()), Words.text("roster.leave.decline"), () -> {
            desk.decline(location.stored(), asked.request().id(), reason.getValue());
            before.close();
            changed.run();
        })
                .with(new Paragraph(LeaveWords.days(asked.request())), reason)
                .required("reason", reason)
                .open();
        reason.focus();
    }

    private static TextArea text(String key) {
        TextArea area = new TextArea(Words.text(key));
        area.setMaxLength(OwnLeave.LONGEST_NOTE);
        area.setWidthFull();
        return area;
    }

    private static Component standing(LeaveDesk.Standing standing, LocationData location) {
        if (standing.isNothing()) {
            return new Paragraph(Words.text("roster.absence.touchesNothing"));
        }
        Div box = new Div(new Paragraph(Words.text("roster.absence.touches",
                standing.shifts().size() + standing.shiftsElsewhere(),
                standing.appointments().size() + standing.appointmentsElsewhere())));
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        Stream.concat(
                        standing.shifts().stream().map(shift -> new Line(shift.span(), Words.text("roster.leave.shift"))),
                        standing.appointments().stream().map(one -> new Line(one.span(), Words.local(one.treatmentNames()))))
                .sorted(Comparator.comparing(line -> line.span().from()))
                .map(line -> item(line, location))
                .forEach(list::add);
        Div scroll = new Div(list);
        scroll.addClassName("leave-standing");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region")
                .setAttribute("aria-label", Words.text("roster.leave.standing"));
        scroll.setVisible(list.getComponentCount() > 0);
        box.add(scroll);
        if (standing.shiftsElsewhere() + standing.appointmentsElsewhere() > 0) {
            box.add(new Paragraph(Words.text(
                    "roster.leave.elsewhere", standing.shiftsElsewhere(), standing.appointmentsElsewhere())));
        }
        return box;
    }

    private static ListItem item(Line line, LocationData location) {
        Span when = new Span(Words.dayAndDate(line.span().from().atZone(location.zone()).toLocalDate()) + ", "
                + Describe.span(line.span(), location.zone()));
        when.addClassName("mute");
        return new ListItem(new Span(line.what()), when);
    }

    private record Line(TimeSpan span, String what) {}
}
