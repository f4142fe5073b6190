package dev.stillwater.therapists;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Proof of training in a modality.
 *
 * @param school who issued it
 * @param expires the last day on which it holds; null where it has no end
 */
public record Certificate(
        @Nullable CertificateId id,
        long version,
        TherapistId therapist,
        ModalityCode modality,
        String school,
        LocalDate issued,
        @Nullable LocalDate expires) {

    /** The id of one that has been stored. */
    public CertificateId stored() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Validity validity() {
        return new Validity(issued, expires);
    }
}
