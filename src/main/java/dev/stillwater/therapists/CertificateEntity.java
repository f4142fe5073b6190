package dev.stillwater.therapists;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored certificate. */
@Entity
@Table(name = "certificate")
@SuppressWarnings("NullAway.Init")
class CertificateEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID therapistId;
    String modality;
    String school;
    LocalDate issued;
    @Nullable LocalDate expires;

    void take(Certificate data) {
        therapistId = data.therapist().value();
        modality = data.modality().value();
        school = data.school().strip();
        issued = data.issued();
        expires = data.expires();
    }

    /** What the trail says of it. */
    Map<String, String> fields() {
        return Map.of("modality", modality, "issued", issued.toString(), "expires", String.valueOf(expires));
    }

    Certificate toData() {
        return new Certificate(
                new CertificateId(id), version == null ? 0 : version, new TherapistId(therapistId),
                ModalityCode.of(modality), school, issued, expires);
    }
}
