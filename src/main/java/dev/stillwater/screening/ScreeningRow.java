package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A screening as a line of a guest's list. */
public record ScreeningRow(
        ScreeningId id,
        LocalDate day,
        Headline headline,
        @Nullable LocalDate earliest,
        SortedSet<ModalityCode> parts,
        int policyNumber,
        String takenBy,
        Instant takenAt,
        LocationId location) {

    /** As the list's query makes it. */
    public ScreeningRow(
            UUID id,
            LocalDate day,
            Headline headline,
            @Nullable LocalDate earliest,
            String parts,
            int policyNumber,
            String takenBy,
            Instant takenAt,
            UUID location) {
        this(
                new ScreeningId(id), day, headline, earliest, ScreeningEntity.modalities(parts),
                policyNumber, takenBy, takenAt, new LocationId(location));
    }
}
