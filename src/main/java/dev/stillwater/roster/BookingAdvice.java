package dev.stillwater.roster;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.RoomId;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says before a booking who and which room could take it and why others could not, and which times
 * are free. It asks the same rules as the booking does; what it says can be overtaken by others.
 */
@Service
@Transactional(readOnly = true)
public class BookingAdvice {

    /** So many free times are given at once. */
    public static final int MOST_SLOTS = 12;

    private static final int DAYS_AHEAD = 28;

    private final AdviceReading reading;
    private final LocationDirectory locations;
    private final TreatmentLibrary treatments;
    private final CurrentUser currentUser;

    BookingAdvice(
            AdviceReading reading, LocationDirectory locations, TreatmentLibrary treatments, CurrentUser currentUser) {
        this.reading = reading;
        this.locations = locations;
        this.treatments = treatments;
        this.currentUser = currentUser;
    }

    /**
     * Who and what could take this, the possible ones first.
     *
     * @param moving an appointment that is being moved and does not stand in its own way
     */
    @PreAuthorize(Allow.MANAGER)
    public Choices choices(LocationId where, VariantId what, Instant start, @Nullable AppointmentId moving) {
        return choices(where, what, List.of(), start, moving);
    }

    /** Likewise, with enhancements by their English names. */
    @PreAuthorize(Allow.MANAGER)
    public Choices choices(
            LocationId where, VariantId what, List<String> added, Instant start, @Nullable AppointmentId moving) {
        DayFacts facts = facts(where, what, added, start.atZone(locations.get(where).zone()).toLocalDate(), moving);
        TimeSpan span = TimeSpan.of(start, facts.length());
        return new Choices(
                facts.people().stream()
                        .map(person -> new Choice<>(person.id(), person.name(), facts.against(span, person)))
                        .sorted(Comparator.comparing((Choice<TherapistId> choice) -> !choice.isPossible()).thenComparing(Choice::name))
                        .toList(),
                facts.rooms().stream()
                        .map(room -> new Choice<>(room.stored(), room.name(), facts.against(span, room)))
                        .sorted(Comparator.comparing((Choice<RoomId> choice) -> !choice.isPossible()).thenComparing(Choice::name))
                        .toList());
    }

    /**
     * The first free times of a day, each with somebody and a room; at most twelve, in steps of 15 minutes.
     *
     * @param earliest nothing before this moment; for example {@link Instant#EPOCH} for the whole day
     */
    @PreAuthorize(Allow.MANAGER)
    public List<Slot> slots(LocationId where, VariantId what, LocalDate day, Instant earliest) {
        return slots(where, what, List.of(), day, earliest);
    }

    /** Likewise, with enhancements by their English names. */
    @PreAuthorize(Allow.MANAGER)
    public List<Slot> slots(LocationId where, VariantId what, List<String> added, LocalDate day, Instant earliest) {
        return DaySlots.of(facts(where, what, added, day, null), earliest, MOST_SLOTS);
    }

    /** The first day after another on which there is a free time; empty where there is none for four weeks. */
    @PreAuthorize(Allow.MANAGER)
    public Optional<LocalDate> nextFreeDay(LocationId where, VariantId what, List<String> added, LocalDate after) {
        return IntStream.rangeClosed(1, DAYS_AHEAD)
                .mapToObj(after::plusDays)
                .filter(day -> !DaySlots.of(facts(where, what, added, day, null), Instant.EPOCH, 1).isEmpty())
                .findFirst();
    }

    /** Likewise, for what is to take the place of an appointment, whose time, room and therapist are free then. */
    @PreAuthorize(Allow.MANAGER)
    public List<Slot> slots(LocationId where, VariantId what, LocalDate day, Instant earliest, AppointmentId insteadOf) {
        return DaySlots.of(facts(where, what, List.of(), day, insteadOf), earliest, MOST_SLOTS);
    }

    private DayFacts facts(
            LocationId where, VariantId what, List<String> added, LocalDate day, @Nullable AppointmentId moving) {
        currentUser.get().manages().require(where);
        LocationData location = locations.get(where);
        BookableVariant variant = treatments.variant(what);
        BookableVariant longer = added.isEmpty() ? variant : longer(variant, added, moving != null);
        return reading.read(location, longer, day, moving);
    }

    private BookableVariant longer(BookableVariant variant, List<String> added, boolean booked) {
        TreatmentData treatment = treatments.get(variant.treatment());
        return booked
                ? still(variant, treatment, added.stream().map(name -> new LocalText(name, "")).toList())
                : variant.with(treatment.enhancements(added));
    }

    /** With what was added when it was booked, as far as the library still has it. */
    static BookableVariant still(BookableVariant variant, TreatmentData treatment, List<LocalText> added) {
        Set<String> names = added.stream().map(LocalText::en).collect(Collectors.toSet());
        return variant.with(treatment.extras().enhancements().stream().filter(one -> names.contains(one.name().strip())).toList());
    }

    /** Somebody or something, and what stands against it; nothing when it is possible. */
    public record Choice<T>(T id, String name, List<Why> against) {

        public boolean isPossible() {
            return against.isEmpty();
        }
    }

    /** The therapists of the day and the rooms of the location. */
    public record Choices(List<Choice<TherapistId>> therapists, List<Choice<RoomId>> rooms) {}

    /** A free time with somebody and a room. */
    public record Slot(Instant start, TherapistId therapist, String therapistName, RoomId room, String roomName) {}
}
