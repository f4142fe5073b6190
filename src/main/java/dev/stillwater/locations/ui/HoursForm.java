package dev.stillwater.locations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.locations.OpeningHours;
import dev.stillwater.uikit.TimeField;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/** Opening hours, a line a day. A day that is not ticked is closed. */
class HoursForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final OpeningHours USUAL = OpeningHours.daily(LocalTime.of(9, 0), LocalTime.of(20, 0));

    private final Map<DayOfWeek, Line> lines = new EnumMap<>(DayOfWeek.class);

    HoursForm() {
        for (DayOfWeek day : DayOfWeek.values()) {
            Line line = new Line(day);
            lines.put(day, line);
            getContent().add(line.row());
        }
        Paragraph night = new Paragraph(Words.text("locations.hours.help"));
        night.addClassNames("mute", "small");
        getContent().add(night);
        getContent().addClassName("hours-form");
        show(USUAL);
    }

    void connect(FormDialog dialog) {
        lines.forEach((day, line) -> dialog.field(day + ".opens", line.opens).field(day + ".closes", line.closes));
    }

    final void show(OpeningHours hours) {
        lines.forEach((day, line) -> line.show(hours));
    }

    OpeningHours read() {
        Map<DayOfWeek, OpeningHours.Hours> days = new EnumMap<>(DayOfWeek.class);
        lines.forEach((day, line) -> {
            if (line.open.getValue()) {
                days.put(day, line.read());
            }
        });
        return new OpeningHours(days);
    }

    /** One day. */
    private static final class Line {

        private final DayOfWeek day;
        private final Checkbox open;
        private final TimeField opens;
        private final TimeField closes;

        Line(DayOfWeek day) {
            this.day = day;
            String name = String.valueOf(Words.arg(day));
            open = new Checkbox(name);
            opens = picker(Words.text("locations.hours.opens", name));
            closes = picker(Words.text("locations.hours.closes", name));
            open.addValueChangeListener(change -> enable());
        }

        Div row() {
            Div row = new Div(open, opens, closes);
            row.addClassName("hours-line");
            return row;
        }

        void show(OpeningHours hours) {
            open.setValue(hours.on(day).isPresent());
            hours.on(day).ifPresent(span -> {
                opens.setValue(span.opens());
                closes.setValue(span.closes());
            });
            enable();
        }

        OpeningHours.Hours read() {
            return new OpeningHours.Hours(
                    opens.required(day + ".opens"), closes.required(day + ".closes"));
        }

        private void enable() {
            opens.setEnabled(open.getValue());
            closes.setEnabled(open.getValue());
        }

        private static TimeField picker(String label) {
            TimeField picker = new TimeField("", Duration.ofMinutes(30));
            picker.setAriaLabel(label);
            return picker;
        }
    }
}
