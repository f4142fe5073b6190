package dev.stillwater.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomId;
import dev.stillwater.roster.AppointmentId;
import dev.stillwater.roster.BookingAdvice;
import dev.stillwater.roster.BookingAdvice.Choice;
import dev.stillwater.roster.BookingAdvice.Choices;
import dev.stillwater.roster.BookingAdvice.Slot;
import dev.stillwater.treatments.VariantId;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.WallTimeField;
import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Day, time, therapist and room of an appointment. Therapists and rooms are listed with those first
 * who could take it, the others with the reason why not.
 */
final class PlaceFields {

    private final BookingAdvice advice;
    private final LocationData location;
    private final DateField date = new DateField(Words.text("roster.day"));
    private final WallTimeField time;
    private final Select<Choice<TherapistId>> therapist = new Select<>();
    private final Select<Choice<RoomId>> room = new Select<>();
    private @Nullable VariantId variant;
    private @Nullable AppointmentId moving;
    private List<String> added = List.of();

    PlaceFields(BookingAdvice advice, LocationData location, LocalDate day) {
        this.advice = advice;
        this.location = location;
        date.in(location.jurisdiction());
        date.setValue(day);
        time = new WallTimeField(Words.text("roster.time"), location.zone());
        time.on(day);
        choosing(therapist, "roster.therapist");
        choosing(room, "roster.room");
        time.onChange(this::look);
        date.addValueChangeListener(change -> time.on(change.getValue()));
    }

    /** The appointment that is moved: its own time does not count against it. */
    PlaceFields moving(AppointmentId id) {
        moving = id;
        return this;
    }

    void onDay(Runnable changed) {
        date.addValueChangeListener(change -> changed.run());
    }

    void treatment(@Nullable VariantId wanted) {
        treatment(wanted, List.of());
    }

    /** @param more English names of the enhancements that make it longer */
    void treatment(@Nullable VariantId wanted, List<String> more) {
        variant = wanted;
        added = List.copyOf(more);
        look();
    }

    void place(Instant start, TherapistId who, RoomId where) {
        date.setValue(start.atZone(location.zone()).toLocalDate());
        time.setMoment(start);
        select(who, where);
    }

    void take(Slot slot) {
        place(slot.start(), slot.therapist(), slot.room());
    }

    Div when() {
        Div columns = new Div(date, time.component());
        columns.addClassName("form-columns");
        return columns;
    }

    Div with() {
        Div columns = new Div(therapist, room);
        columns.addClassName("form-columns");
        return columns;
    }

    void fields(FormDialog dialog) {
        dialog.required("day", date).required("time", time.field()).required("therapist", therapist).required("room", room);
    }

    void day(LocalDate day) {
        date.setValue(day);
    }

    @Nullable LocalDate day() {
        return date.getValue();
    }

    /** @throws dev.stillwater.kernel.Refusal at the field day or time */
    Instant start() {
        return time.required(date.required("day"), "time");
    }

    TherapistId therapist() {
        return Fields.required(therapist, "therapist").id();
    }

    RoomId room() {
        return Fields.required(room, "room").id();
    }

    private void look() {
        Instant start = time.moment().orElse(null);
        if (variant == null || start == null) {
            return;
        }
        TherapistId who = therapist.getValue() == null ? null : therapist.getValue().id();
        RoomId where = room.getValue() == null ? null : room.getValue().id();
        Choices choices = advice.choices(location.stored(), variant, added, start, moving);
        therapist.setItems(choices.therapists());
        room.setItems(choices.rooms());
        select(who, where);
    }

    private void select(@Nullable TherapistId who, @Nullable RoomId where) {
        therapist.getListDataView().getItems()
                .filter(choice -> Objects.equals(choice.id(), who)).findFirst().ifPresent(therapist::setValue);
        room.getListDataView().getItems()
                .filter(choice -> Objects.equals(choice.id(), where)).findFirst().ifPresent(room::setValue);
    }

    /** In the list, who or what cannot be taken stands with the reason, which begins with the name. */
    private static <I> void choosing(Select<Choice<I>> field, String label) {
        field.setLabel(Words.text(label));
        field.setItemLabelGenerator(Choice::name);
        field.setRenderer(new ComponentRenderer<>(choice -> {
            Span line = new Span(choice.isPossible() ? choice.name() : reason(choice));
            line.addClassName(choice.isPossible() ? "choice" : "choice-against");
            return line;
        }));
        field.addValueChangeListener(change -> field.setHelperText(
                change.getValue() == null || change.getValue().isPossible() ? null : reason(change.getValue())));
    }

    private static String reason(Choice<?> choice) {
        return Words.why(choice.against().getFirst());
    }
}
