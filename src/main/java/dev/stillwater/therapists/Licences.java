package dev.stillwater.therapists;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored licences. */
interface Licences extends Repository<LicenceEntity, UUID> {

    LicenceEntity saveAndFlush(LicenceEntity licence);

    void delete(LicenceEntity licence);

    Optional<LicenceEntity> findById(UUID id);

    List<LicenceEntity> findByTherapistIdIn(Collection<UUID> therapists);

    boolean existsByJurisdictionAndNumberAndIdNot(String jurisdiction, String number, UUID id);
}
