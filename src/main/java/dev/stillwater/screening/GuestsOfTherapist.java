package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.TherapistId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Tells whom a therapist treats. Implemented by whoever knows the appointments; as long as nobody
 * does, therapists see no screening.
 */
public interface GuestsOfTherapist {

    /** A guest's visit on a day. */
    record Visit(GuestId guest, LocalDate day) {}

    /** Those of the visits that are appointments with the therapist; in one statement. */
    Set<Visit> own(TherapistId therapist, Collection<Visit> visits);
}
