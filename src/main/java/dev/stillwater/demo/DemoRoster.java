package dev.stillwater.demo;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingAdvice;
import dev.stillwater.roster.BookingAdvice.Slot;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.roster.ShiftPlanning;
import dev.stillwater.therapists.AssignedTherapist;
import dev.stillwater.therapists.TherapistDirectory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

    /** Of the free times from a moment on, how many are near it. */
    private static final int NEAR = 3;

    private final ShiftPlanning shifts;
    private final Booking booking;
    private final BookingAdvice advice;
    private final MenuReading menus;
    private final TherapistDirectory therapists;
    private final DemoGuests guests;

    DemoRoster(
            ShiftPlanning shifts, Booking booking, BookingAdvice advice, MenuReading menus, TherapistDirectory therapists,
            DemoGuests guests) {
        this.shifts = shifts;
        this.booking = booking;
        this.advice = advice;
        this.menus = menus;
        this.therapists = therapists;
        this.guests = guests;
    }

    /** Everybody works five days of seven; half of them from opening, half until closing. */
    void plan(LocationData location, LocalDate day) {
        Optional<TimeSpan> open = location.hours().on(day, location.zone());
        if (open.isEmpty()) {
            return;
        }
        List<AssignedTherapist> people = therapists.assigned(location.stored(), day, day);
        for (int i = 0; i < people.size(); i++) {
            int turn = Math.floorMod(day.toEpochDay() + 3L * people.get(i).name().hashCode(), 7);
            if (turn < OF_SEVEN_DAYS) {
                plan(location.stored(), people.get(i), span(open.get(), i % 2 == 0));
            }
        }
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
        Random random = Seeds.of(today, "bookings-" + location.code() + day.toEpochDay());
        int first = random.nextInt(all.size());
        for (int i = 0; i < wanted; i++) {
            BookableItem item = menu.get(random.nextInt(menu.size()));
            // All over the day: from some moment of it on, else from its beginning.
            Instant from = open.get().from().plus(open.get().length().multipliedBy(random.nextInt(8)).dividedBy(10));
            List<Slot> later = advice.slots(location.stored(), item.variant().variant(), day, from);
            List<Slot> free = later.isEmpty() ? advice.slots(location.stored(), item.variant().variant(), day, Instant.EPOCH) : later;
            if (!free.isEmpty()) {
                book(location.stored(), item, free.get(random.nextInt(Math.min(free.size(), NEAR))), all.get((first + i) % all.size()));
            }
        }
    }

    private void book(LocationId here, BookableItem item, Slot slot, GuestId guest) {
        try {
            booking.book(new BookingRequest(here, guest, item.variant().variant(), slot.therapist(), slot.room(), slot.start()));
        } catch (Refusal refused) {
            log.debug("No booking: {}", refused.getMessage());
        }
    }

    /** The moment before a day opens: what is booked for it was booked by then. */
    static Instant beforeOpening(LocationData location, LocalDate day) {
        return day.atStartOfDay(location.zone()).plusHours(5).toInstant();
    }
}
