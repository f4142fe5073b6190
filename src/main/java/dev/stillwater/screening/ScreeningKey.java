package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Codes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;

/** Whose screening is wanted: a guest on a day, for the modalities of a treatment. */
public record ScreeningKey(GuestId guest, LocalDate day, SortedSet<ModalityCode> parts) {

    public ScreeningKey {
        parts = Codes.sorted(parts);
    }

    public static ScreeningKey of(GuestId guest, LocalDate day, Collection<ModalityCode> parts) {
        return new ScreeningKey(guest, day, Codes.sorted(parts));
    }
}
