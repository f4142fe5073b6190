package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingAdvice;
import dev.stillwater.roster.CancelReason;
import dev.stillwater.roster.CheckIn;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.LastStep;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.roster.StepRules;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Looks at an appointment, and screens, checks in, moves or cancels it. */
@org.springframework.stereotype.Component
class AppointmentDialogs {

    private final Booking booking;
    private final BookingAdvice advice;
    private final CheckIn checkIn;
    private final ScreeningDesk screening;
    private final RosterReading reading;
    private final Broadcaster broadcaster;
    private final CurrentUser currentUser;
    private final Clock clock;

    AppointmentDialogs(
            Booking booking, BookingAdvice advice, CheckIn checkIn, ScreeningDesk screening, RosterReading reading,
            Broadcaster broadcaster, CurrentUser currentUser, Clock clock) {
        this.booking = booking;
        this.advice = advice;
        this.checkIn = checkIn;
        this.screening = screening;
        this.reading = reading;
        this.broadcaster = broadcaster;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Opens it and follows what others do to it meanwhile, such as a letter that is withdrawn.
     *
     * @param changed is told after anything was done
     */
    void open(AppointmentData appointment, DayRoster roster, Runnable changed) {
        Dialog dialog = new Dialog(Words.local(appointment.treatmentNames()));
        dialog.addClassName("form-dialog");
        show(dialog, appointment, roster, changed);
        AtomicReference<AppointmentData> shown = new AtomicReference<>(appointment);
        Live.listen(dialog, broadcaster, Set.of(Booking.TOPIC), change -> {
            if (change.subject() != null && !appointment.id().value().equals(change.subject())) {
                return;
            }
            try {
                AppointmentData now = reading.get(appointment.id());
                if (!now.equals(shown.getAndSet(now))) {
                    show(dialog, now, roster, changed);
                }
            } catch (NotThere gone) {
                dialog.close();
            }
        });
        dialog.open();
    }

    private void show(Dialog dialog, AppointmentData appointment, DayRoster roster, Runnable changed) {
        dialog.removeAll();
        dialog.getFooter().removeAll();
        dialog.add(facts(appointment, roster));
        if (roster.isFormer(appointment)) {
            Paragraph former = new Paragraph(Words.text("roster.former.text"));
            former.addClassName("appointment-note");
            dialog.add(former);
        }
        if (currentUser.get().manages().covers(appointment.location())) {
            screening.summary(appointment, roster.guest(appointment), () -> {
                dialog.close();
                changed.run();
            }).ifPresent(dialog::add);
            setBack(appointment, dialog, changed).ifPresent(dialog.getFooter()::add);
            dialog.getFooter().add(appointment.state().isOpen()
                    ? actions(appointment, roster, dialog, changed)
                    : done(appointment, dialog, changed).stream().toList());
        }
        dialog.getFooter().add(new Button(Words.text("action.close"), click -> dialog.close()));
    }

    /** What was decided about it, and what follows. */
    void decided(AppointmentData one, Runnable changed) {
        screening.decided(one, one.guestShort(), changed);
    }

    /** What can be done now, the most likely last and primary. */
    private List<Component> actions(AppointmentData one, DayRoster roster, Dialog dialog, Runnable changed) {
        List<Component> actions = new ArrayList<>();
        actions.add(action("roster.cancel", ButtonVariant.TERTIARY, dialog, () -> cancel(one, changed)));
        if (!one.span().from().isAfter(clock.instant())) {
            actions.add(action("roster.noShow", ButtonVariant.TERTIARY, dialog, () -> {
                checkIn.noShow(one.id(), one.version());
                changed.run();
            }));
        }
        done(one, dialog, changed).ifPresent(actions::add);
        actions.add(action("roster.move", null, dialog, () -> move(one, roster.location(), changed)));
        boolean goesAhead = one.headline() != null && one.headline().goesAhead();
        boolean today = one.day().equals(LocalDate.ofInstant(clock.instant(), roster.location().zone()));
        boolean arrives = goesAhead && !one.isToAskAgain() && today && one.state() == AppointmentState.BOOKED;
        actions.add(action(
                one.isToAskAgain() && today ? "roster.askAgain.now" : one.isScreened() ? "roster.screenAgain" : "roster.screen",
                arrives || goesAhead && !(one.isToAskAgain() && today) ? null : ButtonVariant.PRIMARY,
                dialog, () -> screening.screen(one, roster.guest(one), changed)));
        if (arrives) {
            actions.add(action("roster.checkIn", ButtonVariant.PRIMARY, dialog, () -> {
                checkIn.checkIn(one.id(), one.version());
                changed.run();
            }));
        }
        return actions;
    }

    /** Closes at the desk what is under way or over. */
    private Optional<Component> done(AppointmentData one, Dialog dialog, Runnable changed) {
        Instant now = clock.instant();
        boolean here = one.state() == AppointmentState.CHECKED_IN || one.state() == AppointmentState.STARTED;
        boolean over = StepRules.isUnclosed(one, now) && one.headline() != null && one.headline().goesAhead() && !one.isToAskAgain();
        if (!over && (!here || one.span().from().isAfter(now))) {
            return Optional.empty();
        }
        return Optional.of(action("roster.own.done", StepRules.isUnclosed(one, now) ? ButtonVariant.PRIMARY : null, dialog, () -> {
            checkIn.done(one.id(), one.version());
            changed.run();
        }));
    }

    private Optional<Component> setBack(AppointmentData one, Dialog dialog, Runnable changed) {
        LastStep last = one.lastStep();
        if (last == null) {
            return Optional.empty();
        }
        String before = Words.of("roster.state", last.before());
        Button button = new Button(Words.text("roster.setBack", before), click -> {
            dialog.close();
            Confirm.open(
                    Words.text("roster.setBack.title"),
                    Words.text("roster.setBack.text", Words.local(one.treatmentNames()), Words.of("roster.state", one.state()), before),
                    Words.text("roster.setBack.primary"), () -> {
                        booking.setBack(one.id(), one.version());
                        changed.run();
                    });
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return Optional.of(button);
    }

    private Component facts(AppointmentData appointment, DayRoster roster) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "roster.time", Words.dayAndDate(appointment.day()) + ", " + Describe.times(appointment, roster.location().zone()));
        fact(list, "roster.treatment", Describe.minutes(appointment) + ", " + Words.money(appointment.price()));
        if (appointment.guestShown()) {
            fact(list, "roster.guest", roster.guest(appointment));
        }
        fact(list, "roster.therapist", roster.therapist(appointment.therapist()));
        fact(list, "roster.room", appointment.roomName());
        list.add(
                new DescriptionList.Term(Words.text(appointment.guestShown() ? "roster.screening" : "roster.stands")),
                new DescriptionList.Description(ScreeningWord.of(appointment, clock.instant())));
        return list;
    }

    private static void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(Words.text(key)), new DescriptionList.Description(value));
    }

    private static Button action(
            String key, @Nullable ButtonVariant variant, Dialog dialog, Runnable what) {
        Button button = new Button(Words.text(key), click -> {
            dialog.close();
            what.run();
        });
        if (variant != null) {
            button.addThemeVariants(variant);
        }
        return button;
    }

    /** Moves an appointment to another time, therapist or room. */
    void move(AppointmentData appointment, LocationData location, Runnable changed) {
        PlaceFields place = new PlaceFields(advice, location, appointment.day()).moving(appointment.id());
        place.treatment(appointment.variant(), appointment.enhancements().stream().map(LocalText::en).toList());
        place.place(appointment.span().from(), appointment.therapist(), appointment.room());
        FormDialog dialog = new FormDialog(Words.text("roster.move.title"), Words.text("roster.move.primary"), () -> {
            booking.move(appointment.id(), appointment.version(), place.start(), place.therapist(), place.room());
            changed.run();
        });
        place.fields(dialog);
        dialog.with(new Paragraph(Words.text("roster.move.text")), place.when(), place.with()).open();
    }

    private void cancel(AppointmentData appointment, Runnable changed) {
        Select<CancelReason> reason = new Select<>();
        reason.setLabel(Words.text("roster.cancel.reason"));
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(one -> Words.of("roster.cancel.reason", one));
        new FormDialog(Words.text("roster.cancel.title"), Words.text("roster.cancel.primary"), () -> {
            booking.cancel(appointment.id(), appointment.version(), Fields.required(reason, "reason"));
            changed.run();
        })
                .with(new Paragraph(Words.text("roster.cancel.text", Words.local(appointment.treatmentNames()), appointment.guestShort())), reason)
                .required("reason", reason)
                .leaveWith(Words.text("roster.cancel.keep"))
                .open();
    }
}
