package dev.stillwater.screening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored legal holds. */
interface LegalHoldRows extends Repository<LegalHoldEntity, UUID> {

    LegalHoldEntity saveAndFlush(LegalHoldEntity hold);

    Optional<LegalHoldEntity> findById(UUID id);

    List<LegalHoldEntity> findByGuestIdOrderBySetAtDesc(UUID guest);

    @Query("select count(h) from LegalHoldEntity h where h.guestId = :guest and h.liftedAt is null")
    long standing(UUID guest);
}
