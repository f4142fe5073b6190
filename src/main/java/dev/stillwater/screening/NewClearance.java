package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Codes;
import dev.stillwater.policy.QuestionCode;
import java.time.LocalDate;
import java.util.SortedSet;

/** A doctor's letter as it is put on file. See {@link Clearance}. */
public record NewClearance(
        GuestId guest,
        LocationId location,
        QuestionCode condition,
        SortedSet<ModalityCode> modalities,
        String issuedBy,
        LocalDate from,
        LocalDate to) {

    public NewClearance {
        modalities = Codes.sorted(modalities);
    }
}
