package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.RoomId;
import dev.stillwater.policy.Headline;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A guest's booking with a therapist in a room. Names, parts and price are those of the booking.
 *
 * @param guestShort the guest as therapists see him: first name and an initial
 * @param span the whole booked time, dressing and turnaround included
 * @param day the day of its start at the location
 * @param headline what screening decided; null while not screened
 * @param earliest the earliest day, where screening names one
 * @param changes codes of the policy's modifications that the therapist must make
 * @param remaining the parts that could go ahead on the day by themselves, where the whole cannot
 * @param heldBy who of the staff is stricter than screening was; null where nobody is
 * @param askedAhead whether questions are still open: the guest was asked before the day of the visit, or a stricter policy came
 *     into force since
 * @param movedFrom where it stood before, until the therapist has seen the move
 * @param enhancements names of what the guest adds to the treatment
 * @param startedAt when the therapist began; null while he has not, and where it was not noted
 * @param lastStep what can be taken back; null where nothing can
 * @param guestShown false where the reader may know neither the guest nor what screening decided: what is empty then says nothing
 * @param beyondParts modalities that count in screening although no part has them, because of heat
 */
public record AppointmentData(
        AppointmentId id,
        long version,
        LocationId location,
        GuestId guest,
        String guestShort,
        TherapistId therapist,
        RoomId room,
        String roomName,
        TreatmentId treatment,
        VariantId variant,
        LocalText treatmentNames,
        List<Part> parts,
        int handsOnMinutes,
        TimeSpan span,
        LocalDate day,
        Money price,
        AppointmentState state,
        @Nullable UUID screening,
        @Nullable Headline headline,
        @Nullable LocalDate earliest,
        List<String> changes,
        List<ModalityCode> remaining,
        @Nullable String heldBy,
        boolean askedAhead,
        @Nullable Instant movedFrom,
        List<LocalText> enhancements,
        List<ModalityCode> beyondParts,
        @Nullable Instant startedAt,
        @Nullable LastStep lastStep,
        boolean guestShown) {

    public boolean isScreened() {
        return headline != null;
    }

    /** Whether it is still to be given, or being given. */
    public boolean isAhead() {
        return state.isOpen() || state == AppointmentState.STARTED;
    }

    /** Whether all that stands between the guest and the treatment is that he is asked again on the day. */
    public boolean isToAskAgain() {
        return askedAhead && state.isOpen() && headline != null && headline.goesAhead();
    }

    /** The modalities that screening looks at: those of the parts in order, then what additions count as. */
    public List<ModalityCode> modalities() {
        return Stream.concat(parts.stream().map(Part::modality), beyondParts.stream()).distinct().toList();
    }
}
