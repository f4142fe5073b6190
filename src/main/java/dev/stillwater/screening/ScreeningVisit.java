package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Codes;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a guest is screened for.
 *
 * @param day the day of the visit, as it is at the location
 * @param parts the modalities of the treatment; at least one
 * @param inOrder the same as they follow one another in the treatment, for those who read it
 */
public record ScreeningVisit(
        GuestId guest, LocationId location, LocalDate day, SortedSet<ModalityCode> parts,
        List<ModalityCode> inOrder) {

    public ScreeningVisit {
        parts = Codes.sorted(parts);
        inOrder = List.copyOf(inOrder);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A treatment has at least one part");
        }
    }

    public static ScreeningVisit of(
            GuestId guest,
            LocationId location,
            LocalDate day,
            Iterable<ModalityCode> parts) {
        var modalities = new LinkedHashSet<ModalityCode>();
        parts.forEach(modalities::add);
        return new ScreeningVisit(guest, location, day, new TreeSet<>(modalities), List.copyOf(modalities));
    }
}
