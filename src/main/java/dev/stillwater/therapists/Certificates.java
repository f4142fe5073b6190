package dev.stillwater.therapists;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored certificates. */
interface Certificates extends Repository<CertificateEntity, UUID> {

    CertificateEntity saveAndFlush(CertificateEntity certificate);

    void delete(CertificateEntity certificate);

    Optional<CertificateEntity> findById(UUID id);

    long countByModality(String modality);

    List<CertificateEntity> findByTherapistIdIn(Collection<UUID> therapists);
}
