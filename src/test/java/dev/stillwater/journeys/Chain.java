package dev.stillwater.journeys;

import dev.stillwater.accounts.AccountData;
import dev.stillwater.accounts.AccountKeeping;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingAdvice;
import dev.stillwater.roster.BookingAdvice.Slot;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.roster.ShiftPlanning;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.World;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFilter;
import dev.stillwater.treatments.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.data.domain.PageRequest;

/** What a journey finds or prepares in the demonstration chain without a screen. */
class Chain {

    private static final int DAYS = 3;
    private static final String PASSWORD = "stillwater";

    private final LocationDirectory locations;
    private final MenuReading menus;
    private final GuestRegister guests;
    private final TherapistDirectory therapists;
    private final BookingAdvice advice;
    private final Booking booking;
    private final ShiftPlanning shifts;
    private final AccountKeeping accounts;
    private final World world;
    private final As as;

    Chain(
            LocationDirectory locations, MenuReading menus, GuestRegister guests, TherapistDirectory therapists,
            BookingAdvice advice, Booking booking, ShiftPlanning shifts, AccountKeeping accounts,
            World world, As as) {
        this.locations = locations;
        this.menus = menus;
        this.guests = guests;
        this.therapists = therapists;
        this.advice = advice;
        this.booking = booking;
        this.shifts = shifts;
        this.accounts = accounts;
        this.world = world;
        this.as = as;
    }

    /** A spa of its own with a manager, a room and a therapist for Swedish who signs in too, whose menu offers Swedish only. */
    Spa aSpa() {
        LocationData location = world.aLocation();
        world.aRoom(location.stored());
        TherapistId therapist = world.aTherapist(location.stored(), "SW");
        String manager = Sample.unique("manager");
        String name = as.office(() -> therapists.names(Set.of(therapist)).get(therapist));
        String therapistAccount = Sample.unique("therapist");
        as.administrator(() -> {
            accounts.add(
                    new AccountData(
                            null, 0, manager, "Manager of " + location.name(), true, Set.of(Role.LOCATION_MANAGER),
                            Set.of(location.stored()), null),
                    PASSWORD);
            accounts.add(
                    new AccountData(
                            null, 0, therapistAccount, name, true, Set.of(Role.THERAPIST), Set.of(location.stored()),
                            therapist),
                    PASSWORD);
            return null;
        });
        world.publish(location.stored(), world.aTreatment(Part.of("SW", 60)));
        return new Spa(location, manager, therapist, name, therapistAccount);
    }

    /**
     * @param manager the user name
     * @param therapistAccount the user name
     */
    record Spa(
            LocationData location, String manager, TherapistId therapist, String therapistName, String therapistAccount) {}

    LocationData location(String code) {
        return as.office(() -> locations.byCode(code).orElseThrow());
    }

    LocalDate today(LocationData location) {
        return LocalDate.ofInstant(TestClock.START, location.zone());
    }

    TherapistId therapist(String name) {
        return as.office(() -> therapists.page(new TherapistFilter(name, null, false), PageRequest.of(0, 1)).getFirst().id());
    }

    /** The line of a published menu that begins so. */
    BookableItem onMenu(LocationData location, String name) {
        return as.manager(location.stored(), () -> menus.bookable(location.stored()).stream()
                .filter(item -> item.variant().name().startsWith(name))
                .findFirst()
                .orElseThrow());
    }

    List<GuestRow> guests(LocationData location) {
        return as.manager(location.stored(), () -> guests.page("", PageRequest.of(0, 50)));
    }

    /** A guest whom nobody else has. */
    GuestRow newGuest(LocationData location) {
        String name = Sample.unique("Guest") + " Test";
        return as.manager(location.stored(), () -> {
            GuestData saved = guests.save(new GuestData(
                    null, 0, name, "", "", null, "en", location.stored(), null, null));
            guests.consent(saved.stored(), "2026-1");
            return new GuestRow(saved.stored(), saved.name(), "", "");
        });
    }

    /**
     * Books somebody for this on the first day from today on that has room for it; where the next days are
     * full, as the demonstration's are, somebody new who may give it comes to help.
     */
    AppointmentData booked(LocationData location, BookableItem item, GuestRow guest) {
        return firstFree(location, item).or(() -> {
            helped(location, item);
            return firstFree(location, item);
        }).map(slot -> as.manager(location.stored(), () -> book(location, item, guest, slot)))
                .orElseThrow(() -> new AssertionError("nothing is free at " + location.name() + " within " + DAYS + " days"));
    }

    private Optional<Slot> firstFree(LocationData location, BookableItem item) {
        return as.manager(location.stored(), () -> IntStream.range(0, DAYS)
                .mapToObj(today(location)::plusDays)
                .flatMap(day -> slots(location, item, day).stream())
                .findFirst());
    }

    private void helped(LocationData location, BookableItem item) {
        TherapistId helper = world.aTherapist(
                location.stored(), location.jurisdiction(),
                item.variant().parts().stream().map(part -> part.modality().value()).toArray(String[]::new));
        for (int days = 0; days < DAYS; days++) {
            shift(location, helper, today(location).plusDays(days), 10, 20);
        }
    }

    /** Plans a shift between two full hours by the location's clocks. */
    void shift(LocationData location, TherapistId therapist, LocalDate day, int from, int to) {
        as.manager(location.stored(), () -> shifts.save(new ShiftData(
                null, 0, therapist, location.stored(),
                new TimeSpan(
                        day.atTime(from, 0).atZone(location.zone()).toInstant(),
                        day.atTime(to, 0).atZone(location.zone()).toInstant()))));
    }

    List<Slot> slots(LocationData location, BookableItem item, LocalDate day) {
        return advice.slots(location.stored(), item.variant().variant(), day, java.time.Instant.EPOCH);
    }

    private AppointmentData book(LocationData location, BookableItem item, GuestRow guest, Slot slot) throws Refusal {
        return booking.book(new BookingRequest(
                location.stored(), guest.id(), item.variant().variant(), slot.therapist(), slot.room(), slot.start()));
    }

    static String aName(String prefix) {
        return Sample.unique(prefix);
    }
}
