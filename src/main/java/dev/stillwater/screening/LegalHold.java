package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * While it stands, nothing of the guest is deleted, neither on wish nor by time.
 *
 * @param location whose managers set it, and may lift it
 * @param reference the number of a file or case; may be empty
 * @param liftedBy null while it stands
 */
public record LegalHold(
        LegalHoldId id, long version, LocationId location, LegalHoldReason reason, String reference, String setBy,
        Instant setAt, @Nullable String liftedBy, @Nullable Instant liftedAt) {

    public boolean stands() {
        return liftedAt == null;
    }
}
