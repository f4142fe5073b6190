package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Headline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A screening as a line of a guest's list, as it stands with what staff decided beyond it.
 *
 * @param byGuest whether the guest answered by himself, on a tablet handed over by who took it
 * @param heldBy who of the staff was stricter last; null where nobody was
 * @param askedAhead whether the guest was asked before the day of the visit
 */
public record ScreeningRow(
        ScreeningId id,
        LocalDate day,
        Headline headline,
        @Nullable LocalDate earliest,
        SortedSet<ModalityCode> parts,
        int policyNumber,
        String takenBy,
        boolean byGuest,
        Instant takenAt,
        LocationId location,
        @Nullable String heldBy,
        boolean askedAhead) {}
