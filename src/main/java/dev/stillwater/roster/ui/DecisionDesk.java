package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.live.Change;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.Headline;
import dev.stillwater.roster.AfterScreening;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentId;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingAdvice;
import dev.stillwater.roster.CheckIn;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningId;
import dev.stillwater.screening.ui.ScreeningDialogs;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What was decided about an appointment and what follows: the card, free times to move it to, what
 * the menu has that is possible now, and being stricter.
 */
@org.springframework.stereotype.Component
class DecisionDesk {

    private final ScreeningDialogs dialogs;
    private final AfterScreening after;
    private final RosterReading reading;
    private final Booking booking;
    private final CheckIn checkIn;
    private final InsteadDesk instead;
    private final LocationDirectory locations;
    private final Broadcaster broadcaster;
    private final Clock clock;

    DecisionDesk(
            ScreeningDialogs dialogs, AfterScreening after, RosterReading reading, Booking booking, CheckIn checkIn,
            InsteadDesk instead, LocationDirectory locations, Broadcaster broadcaster, Clock clock) {
        this.dialogs = dialogs;
        this.after = after;
        this.reading = reading;
        this.booking = booking;
        this.checkIn = checkIn;
        this.instead = instead;
        this.locations = locations;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    /**
     * Shows it, if the appointment was screened.
     *
     * @param changed is told after anything was done
     */
    void open(AppointmentId id, String guestName, Runnable changed) {
        AppointmentData one = reading.get(id);
        if (one.screening() != null) {
            new Opened(one, new ScreeningId(one.screening()), guestName, changed).show();
        }
    }

    /** The dialog about one appointment. */
    private final class Opened {

        private AppointmentData one;
        private ScreeningId screening;
        private final String guestName;
        private final Runnable changed;
        private final ZoneId zone;
        private final Dialog dialog = new Dialog();
        private final Div body = new Div();

        Opened(AppointmentData one, ScreeningId screening, String guestName, Runnable changed) {
            this.one = one;
            this.screening = screening;
            this.guestName = guestName;
            this.changed = changed;
            this.zone = locations.get(one.location()).zone();
        }

        void show() {
            dialog.setHeaderTitle(Words.text("roster.decision.title", guestName));
            dialog.addClassNames("form-dialog", "decision-dialog");
            body.addClassName("form-dialog-body");
            dialog.add(body);
            fill();
            Live.listen(dialog, broadcaster, Set.of(GuestScreening.TOPIC, Booking.TOPIC), this::follow);
            dialog.open();
        }

        private void fill() {
            body.removeAll();
            dialog.getFooter().removeAll();
            Paragraph about = new Paragraph(Words.text(
                    "roster.decision.about", Words.local(one.treatmentNames()), one.day(), Describe.times(one, zone)));
            about.addClassNames("mute", "small");
            body.add(about, dialogs.card(screening, one.modalities()));
            AfterScreening.Alternatives other = after.of(one.id());
            if (other.from() != null) {
                body.add(other.slots().isEmpty() ? noSlots(other.from()) : slots(other.slots()));
            }
            if (!other.offers().isEmpty() && !one.day().isBefore(today())) {
                body.add(offers(other.offers()));
            } else if (isOpenAndHeld() && one.heldBy() == null) {
                body.add(section(Words.text("roster.offers.none"), Words.text("roster.offers.none.why"), new Div()));
            }
            dialog.getFooter().add(actions());
        }

        private boolean isOpenAndHeld() {
            return one.headline() != null && !one.headline().goesAhead() && one.state().isOpen() && !one.day().isBefore(today());
        }

        private Component[] actions() {
            Button close = new Button(Words.text("action.close"), click -> dialog.close());
            Button stricter = new Button(Words.text("roster.stricter"), click -> dialogs.tighten(screening, this::again));
            stricter.addThemeVariants(ButtonVariant.TERTIARY);
            stricter.setVisible(one.state().isOpen() && one.headline() != Headline.REFUSED && !one.day().isBefore(today()));
            Button letters = new Button(Words.text("roster.letters"), click ->
                    dialogs.letters(one.guest(), one.location(), guestName, this::again));
            letters.addThemeVariants(ButtonVariant.TERTIARY);
            Button arrive = new Button(Words.text("roster.checkIn"), click -> {
                checkIn.checkIn(one.id(), one.version());
                dialog.close();
                changed.run();
            });
            arrive.addThemeVariants(ButtonVariant.PRIMARY);
            arrive.setVisible(
                    one.headline() != null && one.headline().goesAhead() && !one.isToAskAgain() && one.state() == AppointmentState.BOOKED
                            && one.day().equals(today()));
            return new Component[] {stricter, letters, close, arrive};
        }

        private Section slots(List<BookingAdvice.Slot> slots) {
            Div buttons = new Div();
            buttons.addClassName("slot-buttons");
            slots.forEach(slot -> buttons.add(slot(slot)));
            String why = one.headline() == Headline.CLEARANCE_NEEDED
                    ? "roster.later.withLetter"
                    : one.heldBy() != null ? "roster.later.afterHold" : "roster.later.afterWait";
            return section(Words.text("roster.later"), Words.text(why), buttons);
        }

        private Section noSlots(LocalDate from) {
            return section(Words.text("roster.later"), Words.text("roster.later.none", AfterScreening.DAYS, from), new Div());
        }

        private Button slot(BookingAdvice.Slot slot) {
            String when = Words.shortDate(slot.start().atZone(zone).toLocalDate()) + ", " + Words.time(slot.start(), zone);
            return SlotButton.of(slot, when, "roster.later.move", () -> move(slot));
        }

        private void move(BookingAdvice.Slot slot) {
            try {
                booking.move(one.id(), one.version(), slot.start(), slot.therapist(), slot.room());
                Notices.done(Words.text("roster.later.moved", slot.start().atZone(zone), slot.therapistName()));
                dialog.close();
                changed.run();
            } catch (Refusal taken) {
                Notices.refused(taken);
                again();
            }
        }

        private Section offers(List<AfterScreening.Offer> offers) {
            String title = one.day().equals(today()) ? Words.text("roster.offers") : Words.text("roster.offers.on", one.day());
            return section(title, Words.text("roster.offers.why"), instead.offers(one, offers, this::booked));
        }

        /** What was screened for already is shown at once, so that the guest can be checked in. */
        private void booked(AppointmentData taken) {
            dialog.close();
            changed.run();
            DecisionDesk.this.open(taken.id(), guestName, changed);
        }

        private static Section section(String title, String why, Component content) {
            Paragraph reason = new Paragraph(why);
            reason.addClassNames("mute", "small");
            Section section = new Section(new H3(title), reason, content);
            section.addClassNames("stack-s", "after-screening");
            return section;
        }

        /** As it stands by now. */
        private void again() {
            changed.run();
            refresh();
        }

        private void refresh() {
            one = reading.get(one.id());
            if (one.screening() == null) {
                dialog.close();
                return;
            }
            screening = new ScreeningId(one.screening());
            fill();
        }

        /** Others file letters, hold, screen and move, too. */
        private void follow(Change change) {
            if (one.guest().value().equals(change.subject()) || one.id().value().equals(change.subject())) {
                refresh();
            }
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), zone);
        }
    }
}
