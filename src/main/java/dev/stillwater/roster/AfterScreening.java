package dev.stillwater.roster;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.policy.Headline;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningId;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be offered to a guest whose appointment cannot go ahead as it is booked. */
@Service
@Transactional(readOnly = true)
public class AfterScreening {

    /** So many free times are given at most, over so many days. */
    public static final int MOST_SLOTS = 6;

    /** So many days are looked at. */
    public static final int DAYS = 14;

    private static final int MOST_A_DAY = 3;

    private final Appointments appointments;
    private final AdviceReading reading;
    private final LocationDirectory locations;
    private final TreatmentLibrary treatments;
    private final MenuReading menus;
    private final GuestScreening screening;
    private final CurrentUser currentUser;
    private final Clock clock;

    AfterScreening(
            Appointments appointments, AdviceReading reading, LocationDirectory locations, TreatmentLibrary treatments,
            MenuReading menus, GuestScreening screening, CurrentUser currentUser, Clock clock) {
        this.appointments = appointments;
        this.reading = reading;
        this.locations = locations;
        this.treatments = treatments;
        this.menus = menus;
        this.screening = screening;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What can be offered instead: the same treatment on a later day, other treatments now. Both are
     * empty where the appointment goes ahead or was not screened.
     *
     * @throws NotThere for an appointment that is not at the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public Alternatives of(AppointmentId id) {
        AppointmentData one = appointments.findById(id.value())
                .filter(found -> currentUser.get().manages().covers(new LocationId(found.locationId)))
                .orElseThrow(NotThere::new)
                .toData();
        if (one.screening() == null || one.headline() == null || one.headline().goesAhead() || !one.state().isOpen()) {
            return new Alternatives(null, List.of(), List.of());
        }
        LocalDate from = from(one);
        return new Alternatives(
                from, from == null ? List.of() : slots(one, from), offers(one, screening.get(new ScreeningId(one.screening()))));
    }

    private List<BookingAdvice.Slot> slots(AppointmentData one, LocalDate first) {
        List<BookingAdvice.Slot> slots = new ArrayList<>();
        LocationData location = locations.get(one.location());
        BookableVariant variant = BookingAdvice.still(
                treatments.variant(one.variant()), treatments.get(one.treatment()), one.enhancements());
        for (int i = 0; i < DAYS && slots.size() < MOST_SLOTS; i++) {
            DayFacts facts = reading.read(location, variant, first.plusDays(i), one.id());
            slots.addAll(DaySlots.of(facts, Instant.EPOCH, Math.min(MOST_A_DAY, MOST_SLOTS - slots.size())));
        }
        return slots;
    }

    /**
     * The earliest day that is named, else the day after: a letter takes its time. None where it was
     * refused: as far as anybody knows today, it is not possible on another day either.
     */
    private @Nullable LocalDate from(AppointmentData one) {
        if (one.headline() == Headline.REFUSED) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), locations.get(one.location()).zone());
        LocalDate wanted = Optional.ofNullable(one.earliest()).orElse(one.day().plusDays(1));
        return wanted.isBefore(today) ? today : wanted;
    }

    private List<Offer> offers(AppointmentData one, ScreeningData decided) {
        SortedMap<ModalityCode, Headline> alone = decided.alone();
        return menus.bookable(one.location()).stream()
                .filter(item -> !item.variant().variant().equals(one.variant()))
                .filter(item -> alone.keySet().containsAll(modalities(item)))
                .map(item -> new Offer(
                        item,
                        modalities(item).stream().map(alone::get).reduce(Headline.PROCEED, Headline::stricter)))
                .toList();
    }

    private static List<ModalityCode> modalities(BookableItem item) {
        return item.variant().parts().stream().map(Part::modality).distinct().toList();
    }

    /**
     * The same treatment later, and what is possible now; each in the order to offer it.
     *
     * @param from the first day that was looked at for free times; null where none was
     */
    public record Alternatives(@Nullable LocalDate from, List<BookingAdvice.Slot> slots, List<Offer> offers) {}

    /** Something on the menu that what was answered allows. */
    public record Offer(BookableItem item, Headline headline) {}
}
