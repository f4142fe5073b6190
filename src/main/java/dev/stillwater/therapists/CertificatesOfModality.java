package dev.stillwater.therapists;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import dev.stillwater.treatments.UsesOfModality;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A modality that somebody holds a certificate for stays in the library. */
@Component
class CertificatesOfModality implements UsesOfModality {

    private final Certificates certificates;

    CertificatesOfModality(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Optional<Why> of(ModalityCode modality) {
        long number = certificates.countByModality(modality.value());
        return number == 0 ? Optional.empty() : Optional.of(Why.of("therapists.modality.certificates", number));
    }
}
