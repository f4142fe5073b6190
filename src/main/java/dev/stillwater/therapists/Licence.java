package dev.stillwater.therapists;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.TherapistId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Permission to practise in a jurisdiction.
 *
 * @param kind what the issuing body calls it, such as LMT
 * @param expires the last day on which it holds; null where it has no end
 */
public record Licence(
        @Nullable LicenceId id,
        long version,
        TherapistId therapist,
        JurisdictionCode jurisdiction,
        String number,
        String kind,
        LocalDate issued,
        @Nullable LocalDate expires,
        LicenceStatus status) {

    /** Whether it permits work on this day. */
    public boolean permitsOn(LocalDate day) {
        return status == LicenceStatus.ACTIVE && validity().holdsOn(day);
    }

    /** The id of one that has been stored. */
    public LicenceId stored() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Validity validity() {
        return new Validity(issued, expires);
    }
}
