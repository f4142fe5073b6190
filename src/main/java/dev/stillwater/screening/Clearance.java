package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Codes;
import dev.stillwater.policy.QuestionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's letter on file: that it was seen, not what it says.
 *
 * @param location where it was seen
 * @param condition the question of the policy that it answers
 * @param modalities what it allows
 * @param from the day it is dated
 * @param to the last day it is good
 * @param withdrawnBy absent while it counts
 */
public record Clearance(
        ClearanceId id,
        long version,
        GuestId guest,
        LocationId location,
        QuestionCode condition,
        SortedSet<ModalityCode> modalities,
        String issuedBy,
        LocalDate from,
        LocalDate to,
        String seenBy,
        Instant seenAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason) {

    public Clearance {
        modalities = Codes.sorted(modalities);
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return to.isBefore(today);
    }

    public boolean isWithdrawn() {
        return withdrawnBy != null;
    }
}
