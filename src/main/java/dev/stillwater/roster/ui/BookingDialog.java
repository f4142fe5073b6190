package dev.stillwater.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.guests.ui.GuestDialog;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingAdvice;
import dev.stillwater.roster.BookingAdvice.Slot;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Books a guest: who, what, when, by whom, in which room. Free times are offered; a refusal keeps all input. */
@Component
class BookingDialog {

    private final Booking booking;
    private final BookingAdvice advice;
    private final MenuReading menus;
    private final GuestRegister guests;
    private final TreatmentLibrary library;

    BookingDialog(
            Booking booking, BookingAdvice advice, MenuReading menus, GuestRegister guests, TreatmentLibrary library) {
        this.booking = booking;
        this.advice = advice;
        this.menus = menus;
        this.guests = guests;
        this.library = library;
    }

    void open(LocationData location, LocalDate day, Consumer<AppointmentData> booked) {
        new Form(location, day, booked).open();
    }

    private final class Form {

        private final LocationData location;
        private final Consumer<AppointmentData> booked;
        private final ComboBox<GuestRow> guest = new ComboBox<>(Words.text("roster.guest"));
        private final ComboBox<BookableItem> item = new ComboBox<>(Words.text("roster.treatment"));
        private final EnhancementChoice added;
        private final Div slots = new Div();
        private final PlaceFields place;

        private Form(LocationData location, LocalDate day, Consumer<AppointmentData> booked) {
            this.location = location;
            this.booked = booked;
            place = new PlaceFields(advice, location, day);
            guest.setItems(query -> guests.page(query.getFilter().orElse(""),
                    PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                    query -> Math.toIntExact(guests.count(query.getFilter().orElse(""))));
            guest.setItemLabelGenerator(row -> row.phone().isBlank() ? row.name() : Words.isolated(row.name()) + ", " + Words.isolated(row.phone()));
            guest.addCustomValueSetListener(typed -> choose(typed.getDetail()));
            item.setItemLabelGenerator(Form::label);
            list(menus.bookable(location.stored()));
            added = new EnhancementChoice(library, location, this::offer);
            item.addValueChangeListener(change -> {
                added.show(change.getValue());
                offer();
            });
            place.onDay(this::offer);
            slots.addClassName("slots");
        }

        private void list(List<BookableItem> offered) {
            item.setItems(offered);
            sayWhatIsHalted();
        }

        /** What head office or another menu took away meanwhile goes from the list, and is chosen no more. */
        private void dropWhatIsGone(BookableItem chosen) {
            List<BookableItem> today = menus.bookable(location.stored());
            if (today.stream().noneMatch(one -> one.variant().variant().equals(chosen.variant().variant()))) {
                item.clear();
                list(today);
            }
        }

        /** Whoever misses something on the list reads why it is not there. */
        private void sayWhatIsHalted() {
            List<String> halted = menus.halted(location.stored()).stream()
                    .map(one -> Words.local(one.names()) + " " + Words.text("words.minutes", one.derived().handsOnMinutes()))
                    .toList();
            item.setHelperText(halted.isEmpty() ? "" : Words.text("roster.book.halted", Words.list(halted)));
        }

        private void open() {
            Button fresh = new Button(Words.text("guests.new"), click ->
                    GuestDialog.register(guests, location.stored(), this::choose));
            fresh.addThemeVariants(ButtonVariant.TERTIARY);
            guest.setWidthFull();
            Div who = new Div(guest, fresh);
            who.addClassNames("row", "wrap");
            item.setWidthFull();
            FormDialog dialog = new FormDialog(Words.text("roster.book"), Words.text("roster.book.primary"), this::save)
                    .with(who, item, added, place.when(), slots, place.with())
                    .required("guest", guest).required("treatment", item).field("enhancements", added.field());
            place.fields(dialog);
            if (item.getDataProvider().size(new Query<>()) == 0) {
                dialog.with(new Span(Words.text("roster.book.noMenu", location.name())));
            }
            dialog.addClassName("booking-dialog");
            dialog.open();
            guest.focus();
        }

        private void choose(GuestData registered) {
            guest.setValue(new GuestRow(registered.stored(), registered.name(), registered.phone(), registered.email()));
        }

        /** Somebody typed and went on before the list was there. */
        private void choose(String typed) {
            List<GuestRow> found = guests.page(typed, PageRequest.of(0, 2));
            if (found.size() == 1) {
                guest.setValue(found.getFirst());
            } else {
                guest.setErrorMessage(Words.text(found.isEmpty() ? "roster.book.guestNone" : "roster.book.guestSeveral", typed));
                guest.setInvalid(true);
            }
        }

        private void offer() {
            offer(Instant.EPOCH);
        }

        /** Shows free times of the day for the chosen treatment; a click fills in the rest. */
        private void offer(Instant earliest) {
            slots.removeAll();
            BookableItem wanted = item.getValue();
            place.treatment(wanted == null ? null : wanted.variant().variant(), added.names());
            LocalDate day = place.day();
            if (wanted == null || day == null) {
                return;
            }
            List<Slot> free = advice.slots(location.stored(), wanted.variant().variant(), added.names(), day, earliest);
            slots.add(new Span(Words.text(free.isEmpty() ? "roster.slots.none" : "roster.slots")));
            free.forEach(slot -> slots.add(button(slot)));
            if (free.isEmpty()) {
                slots.add(laterDay(wanted, day));
            }
            if (!earliest.equals(Instant.EPOCH)) {
                slots.add(more("roster.slots.first", Instant.EPOCH));
            }
            if (free.size() == BookingAdvice.MOST_SLOTS) {
                slots.add(more("roster.slots.later", free.getLast().start().plusSeconds(1)));
            }
        }

        private Button laterDay(BookableItem wanted, LocalDate day) {
            Button button = new Button(Words.text("roster.slots.nextDay"));
            button.addClickListener(click -> advice.nextFreeDay(location.stored(), wanted.variant().variant(), added.names(), day)
                    .ifPresentOrElse(place::day, () -> slots.add(new Span(Words.text("roster.slots.noneForWeeks")))));
            button.setDisableOnClick(true);
            button.addThemeVariants(ButtonVariant.TERTIARY);
            return button;
        }

        private Button more(String key, Instant earliest) {
            Button button = new Button(Words.text(key), click -> offer(earliest));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            return button;
        }

        private Button button(Slot slot) {
            Button button = new Button(Words.time(slot.start(), location.zone()), click -> place.take(slot));
            button.setAriaLabel(Words.text("roster.slot", Words.time(slot.start(), location.zone()), slot.therapistName(), slot.roomName()));
            button.setTooltipText(slot.therapistName() + ", " + slot.roomName());
            return button;
        }

        private void save() {
            GuestId who = Fields.required(guest, "guest").id();
            BookableItem what = Fields.required(item, "treatment");
            Instant start = place.start();
            BookingRequest wanted = new BookingRequest(
                    location.stored(), who, what.variant().variant(), place.therapist(), place.room(), start,
                    added.names());
            try {
                booked.accept(booking.book(wanted));
            } catch (Refusal refusal) {
                // Somebody else may have been faster: what is offered now is there and free now.
                dropWhatIsGone(what);
                offer();
                throw refusal;
            }
        }

        private static String label(BookableItem item) {
            return Words.local(item.variant().names()) + " · "
                    + Words.text("words.minutes", item.variant().parts().stream().map(Part::minutes)
                            .map(String::valueOf).collect(Collectors.joining(" + ")))
                    + " · " + Words.money(item.price());
        }
    }
}
