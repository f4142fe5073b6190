package dev.stillwater.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.roster.AfterScreening;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingAdvice;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the menu has that the answers allow, each to be booked in place of what cannot go ahead. */
@Component
class InsteadDesk {

    private final Booking booking;
    private final BookingAdvice advice;
    private final LocationDirectory locations;

    InsteadDesk(Booking booking, BookingAdvice advice, LocationDirectory locations) {
        this.booking = booking;
        this.advice = advice;
        this.locations = locations;
    }

    /** @param booked is told what was booked in its place */
    UnorderedList offers(AppointmentData one, List<AfterScreening.Offer> offers, Consumer<AppointmentData> booked) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        offers.forEach(offer -> list.add(line(one, offer, booked)));
        return list;
    }

    private ListItem line(AppointmentData one, AfterScreening.Offer offer, Consumer<AppointmentData> booked) {
        String name = Words.local(offer.item().variant().names());
        Span facts = new Span(Words.minutes(offer.item().variant().derived().handsOnMinutes()) + ", "
                + Words.money(offer.item().price()));
        facts.addClassNames("mute", "small");
        Div words = new Div(new Span(name), facts);
        words.addClassNames("stack-s", "grow");
        Button take = new Button(Words.text("roster.instead"), click -> new Times(one, offer.item(), booked).open());
        take.addThemeVariants(ButtonVariant.TERTIARY);
        take.setAriaLabel(Words.text("roster.instead.of", name, facts.getText()));
        return new ListItem(words, PolicyWords.badge(offer.headline(), null), take);
    }

    /** The free times of one of them on the day of the visit; a press books it. */
    private final class Times {

        private final AppointmentData one;
        private final BookableItem item;
        private final Consumer<AppointmentData> booked;
        private final ZoneId zone;
        private final Dialog dialog = new Dialog();
        private final Div slots = new Div();

        Times(AppointmentData one, BookableItem item, Consumer<AppointmentData> booked) {
            this.one = one;
            this.item = item;
            this.booked = booked;
            this.zone = locations.get(one.location()).zone();
        }

        void open() {
            dialog.setHeaderTitle(Words.text("roster.instead.title", Words.local(item.variant().names())));
            dialog.addClassName("form-dialog");
            slots.addClassName("slot-buttons");
            Paragraph about = new Paragraph(Words.text(
                    "roster.instead.text", Words.local(one.treatmentNames()), one.day(), Describe.times(one, zone)));
            Div body = new Div(about, slots);
            body.addClassName("form-dialog-body");
            dialog.add(body);
            dialog.getFooter().add(new Button(Words.text("action.cancel"), click -> dialog.close()));
            show(one.span().from());
            dialog.open();
        }

        /** From the time that was booked first: the guest is there then. */
        private void show(Instant earliest) {
            slots.removeAll();
            List<BookingAdvice.Slot> free =
                    advice.slots(one.location(), item.variant().variant(), one.day(), earliest, one.id());
            if (free.isEmpty()) {
                slots.add(new Span(Words.text("roster.slots.none")));
            }
            free.forEach(slot -> slots.add(button(slot)));
            if (!earliest.equals(Instant.EPOCH)) {
                slots.add(more("roster.slots.first", Instant.EPOCH));
            }
            if (free.size() == BookingAdvice.MOST_SLOTS) {
                slots.add(more("roster.slots.later", free.getLast().start().plusSeconds(1)));
            }
        }

        private Button more(String key, Instant earliest) {
            Button button = new Button(Words.text(key), click -> show(earliest));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            return button;
        }

        private Button button(BookingAdvice.Slot slot) {
            return SlotButton.of(slot, Words.time(slot.start(), zone), "roster.instead.take", () -> take(slot));
        }

        private void take(BookingAdvice.Slot slot) {
            try {
                AppointmentData taken = booking.instead(
                        one.id(), one.version(), item.variant().variant(), slot.start(), slot.therapist(), slot.room());
                String key = taken.isScreened() ? "roster.instead.done" : "roster.instead.done.unscreened";
                Notices.done(Words.text(key, Words.local(taken.treatmentNames()),
                        slot.start().atZone(zone), slot.therapistName()));
                dialog.close();
                booked.accept(taken);
            } catch (Refusal overtaken) {
                Notices.refused(overtaken);
                show(one.span().from());
            }
        }
    }
}
