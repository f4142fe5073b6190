package dev.stillwater.demo;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomId;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.roster.AbsenceKind;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingAdvice;
import dev.stillwater.roster.BookingAdvice.Choice;
import dev.stillwater.roster.BookingAdvice.Choices;
import dev.stillwater.roster.BookingAdvice.Slot;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.roster.OwnLeave;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.roster.ShiftPlanning;
import dev.stillwater.therapists.AssignedTherapist;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.treatments.VariantId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans and books a day at a spa, as its manager would; what a rule refuses is left out. */
@Component
@Profile("demo")
class DemoRoster {

    private static final Logger log = LoggerFactory.getLogger(DemoRoster.class);
    private static final Duration SHIFT = Duration.ofHours(8);
    private static final int OF_SEVEN_DAYS = 5;

    /** So many work on every day, where there are as many. */
    private static final int AT_LEAST = 3;

    /** So many times as many bookings are tried as are wanted. */
    private static final int TRIES = 3;

    private static final Duration STEP = Duration.ofMinutes(15);

    /** Between the beginnings of appointments on a full day. */
    private static final Duration GAP = Duration.ofMinutes(105);

    /** Of the free times from a moment on, how many are near it. */
    private static final int NEAR = 3;

    private final ShiftPlanning shifts;
    private final Booking booking;
    private final BookingAdvice advice;
    private final MenuReading menus;
    private final TherapistDirectory therapists;
    private final OwnLeave leave;
    private final DemoGuests guests;

    DemoRoster(
            ShiftPlanning shifts, Booking booking, BookingAdvice advice, MenuReading menus, TherapistDirectory therapists,
            OwnLeave leave, DemoGuests guests) {
        this.shifts = shifts;
        this.booking = booking;
        this.advice = advice;
        this.menus = menus;
        this.therapists = therapists;
        this.leave = leave;
        this.guests = guests;
    }

    /**
     * Everybody works about five days of seven, half of them from opening, half until closing. Whoever has an
     * account works every day, so that there is always something to see.
     */
    void plan(LocationData location, LocalDate day) {
        Optional<TimeSpan> open = location.hours().on(day, location.zone());
        if (open.isEmpty()) {
            return;
        }
        List<AssignedTherapist> people = therapists.assigned(location.stored(), day, day);
        int off = 0;
        for (int i = 0; i < people.size(); i++) {
            int turn = Math.floorMod(day.toEpochDay() + 3L * people.get(i).name().hashCode(), 7);
            boolean needed = people.size() - off <= AT_LEAST || people.get(i).name().equals(Worker.withAccountAt(location.code()));
            if (turn < OF_SEVEN_DAYS || needed) {
                plan(location.stored(), people.get(i), span(open.get(), i % 2 == 0));
            } else {
                off++;
            }
        }
    }

    /** Somebody at work asks for days off, so that a manager has something to decide. */
    void askForLeave(LocalDate today) {
        leave.ask(today.plusDays(9), today.plusDays(11), AbsenceKind.LEAVE, "");
    }

    private void plan(LocationId here, AssignedTherapist person, TimeSpan span) {
        try {
            shifts.save(new ShiftData(null, 0, person.id(), here, span));
        } catch (Refusal refused) {
            log.debug("No shift for {}: {}", person.name(), refused.getMessage());
        }
    }

    private static TimeSpan span(TimeSpan open, boolean early) {
        if (open.length().compareTo(SHIFT) <= 0) {
            return open;
        }
        return early
                ? TimeSpan.of(open.from(), SHIFT)
                : new TimeSpan(open.to().minus(SHIFT), open.to());
    }

    /** Books so many guests on a day, with whom and where there is room. */
    void book(LocationData location, LocalDate day, int wanted, LocalDate today) {
        List<BookableItem> menu = menus.bookable(location.stored());
        List<GuestId> all = guests.all();
        Optional<TimeSpan> open = location.hours().on(day, location.zone());
        if (menu.isEmpty() || all.isEmpty() || open.isEmpty()) {
            return;
        }
        Random random = Seeds.of(today, "bookings-" + location.code() + day.toEpochDay() + "-" + wanted);
        int first = random.nextInt(all.size());
        int booked = 0;
        for (int i = 0; booked < wanted && i < TRIES * wanted; i++) {
            BookableItem item = menu.get(random.nextInt(menu.size()));
            // All over the day: from some moment of it on, else from its beginning.
            Instant from = open.get().from().plus(open.get().length().multipliedBy(random.nextInt(8)).dividedBy(10));
            List<Slot> later = advice.slots(location.stored(), item.variant().variant(), day, from);
            List<Slot> free = later.isEmpty() ? advice.slots(location.stored(), item.variant().variant(), day, Instant.EPOCH) : later;
            if (!free.isEmpty()) {
                Slot slot = free.get(random.nextInt(Math.min(free.size(), NEAR)));
                booked += book(location.stored(), item, slot.start(), all.get((first + i) % all.size()), anybody(random)) ? 1 : 0;
            }
        }
    }

    /** Fills the day of the therapist who has an account, so that it is a whole day's work. */
    void bookWithAccount(LocationData location, LocalDate day, LocalDate today) {
        String name = Worker.withAccountAt(location.code());
        Set<String> certified = Worker.all().stream().filter(worker -> worker.name().equals(name))
                .flatMap(worker -> worker.certified().stream()).collect(Collectors.toSet());
        List<BookableItem> menu = menus.bookable(location.stored()).stream()
                .filter(item -> item.variant().parts().stream().allMatch(part -> certified.contains(part.modality().value())))
                .toList();
        List<GuestId> all = guests.all();
        Optional<TimeSpan> open = location.hours().on(day, location.zone());
        if (menu.isEmpty() || all.isEmpty() || open.isEmpty()) {
            return;
        }
        Random random = Seeds.of(today, "account-" + location.code() + day.toEpochDay());
        int turn = random.nextInt(all.size());
        Instant at = open.get().from();
        while (at.isBefore(open.get().to())) {
            BookableItem item = menu.get(random.nextInt(menu.size()));
            boolean booked = book(location.stored(), item, at, all.get(turn % all.size()), only(name));
            turn += booked ? 1 : 0;
            at = at.plus(booked ? GAP : STEP);
        }
    }

    private static Function<List<Choice<TherapistId>>, Optional<TherapistId>> anybody(Random random) {
        return free -> free.stream().skip(random.nextInt(Math.max(1, free.size()))).findFirst().map(Choice::id);
    }

    private static Function<List<Choice<TherapistId>>, Optional<TherapistId>> only(String name) {
        return free -> free.stream().filter(one -> one.name().equals(name)).findFirst().map(Choice::id);
    }

    private boolean book(
            LocationId here, BookableItem item, Instant start, GuestId guest,
            Function<List<Choice<TherapistId>>, Optional<TherapistId>> choice) {
        VariantId what = item.variant().variant();
        Choices choices = advice.choices(here, what, start, null);
        Optional<TherapistId> by = choice.apply(choices.therapists().stream().filter(Choice::isPossible).toList());
        Optional<RoomId> room = choices.rooms().stream().filter(Choice::isPossible).findFirst().map(Choice::id);
        if (by.isEmpty() || room.isEmpty()) {
            return false;
        }
        try {
            booking.book(new BookingRequest(here, guest, what, by.get(), room.get(), start));
            return true;
        } catch (Refusal refused) {
            log.debug("No booking: {}", refused.getMessage());
            return false;
        }
    }

    /** The moment before a day opens: what is booked for it was booked by then. */
    static Instant beforeOpening(LocationData location, LocalDate day) {
        return day.atStartOfDay(location.zone()).plusHours(5).toInstant();
    }
}
