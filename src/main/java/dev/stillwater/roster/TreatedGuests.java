package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.screening.GuestsOfTherapist;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows by the appointments whom a therapist treats. */
@Component
class TreatedGuests implements GuestsOfTherapist {

    private final Appointments appointments;

    TreatedGuests(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public Set<Visit> own(TherapistId therapist, Collection<Visit> visits) {
        if (visits.isEmpty()) {
            return Set.of();
        }
        Set<UUID> guests = visits.stream().map(visit -> visit.guest().value()).collect(Collectors.toSet());
        Set<LocalDate> days = visits.stream().map(Visit::day).collect(Collectors.toSet());
        return appointments.treatedBy(therapist.value(), guests, days).stream()
                .map(appointment -> new Visit(new GuestId(appointment.guestId), appointment.localDay))
                .filter(visits::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
