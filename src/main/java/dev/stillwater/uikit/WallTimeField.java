package dev.stillwater.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time by the clock of a place on a day that is set apart. A time that the clock skips on that day
 * is refused; for one that it shows twice, a second field appears and asks which, the first unless
 * chosen otherwise.
 */
public final class WallTimeField {

    private final ZoneId zone;
    private final TimeField time;
    private final Select<Instant> which = new Select<>();
    private Runnable changed = () -> {};
    private @Nullable LocalDate day;

    public WallTimeField(String label, ZoneId zone) {
        this.zone = zone;
        time = new TimeField(label, Duration.ofMinutes(15));
        time.setRequiredIndicatorVisible(true);
        which.setLabel(Words.text("time.which", label));
        which.setHelperText(Words.text("time.which.help"));
        which.setItemLabelGenerator(moment -> Words.time(moment, zone));
        which.setVisible(false);
        time.addValueChangeListener(change -> look());
        which.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Where refusals are shown, and what a test types into. */
    public TimeField field() {
        return time;
    }

    /** Both fields, one under the other. */
    public Component component() {
        Div both = new Div(time, which);
        both.addClassName("stack-s");
        return both;
    }

    /** Told whenever another moment is meant. */
    public WallTimeField onChange(Runnable listener) {
        changed = listener;
        return this;
    }

    /** The day of which this is a time; null while there is none. */
    public void on(@Nullable LocalDate wanted) {
        day = wanted;
        look();
    }

    public void setValue(LocalTime value) {
        time.setValue(value);
    }

    /** Sets day and time to those of this moment. */
    public void setMoment(Instant moment) {
        day = moment.atZone(zone).toLocalDate();
        time.setValue(moment.atZone(zone).toLocalTime());
        look();
        if (which.isVisible()) {
            which.setValue(moment);
        }
    }

    public @Nullable LocalTime getValue() {
        return time.getValue();
    }

    /** The moment that is meant; empty while there is none. */
    public Optional<Instant> moment() {
        return moments().size() > 1 ? Optional.of(which.getValue()) : moments().stream().findFirst();
    }

    /**
     * The moment on a day.
     *
     * @param name the field as the form names it
     * @throws Refusal at the field when it is empty, holds no time, or one that the clock skips on that day
     */
    public Instant required(LocalDate on, String name) {
        LocalTime value = time.required(name);
        List<Instant> moments = WallClock.moments(on.atTime(value), zone);
        if (moments.isEmpty()) {
            throw Refusal.at(name, "refusal.time.skipped", value, on);
        }
        return moments.contains(which.getValue()) ? which.getValue() : moments.getFirst();
    }

    private void look() {
        List<Instant> moments = moments();
        which.setVisible(moments.size() > 1);
        if (which.isVisible()) {
            which.setItems(moments);
            which.setValue(moments.getFirst());
        }
        changed.run();
    }

    private List<Instant> moments() {
        LocalTime value = time.getValue();
        return day == null || value == null ? List.of() : WallClock.moments(day.atTime(value), zone);
    }
}
