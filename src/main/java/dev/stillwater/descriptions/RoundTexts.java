package dev.stillwater.descriptions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored texts of rounds. */
interface RoundTexts extends Repository<RoundTextsEntity, UUID> {

    RoundTextsEntity save(RoundTextsEntity texts);

    Optional<RoundTextsEntity> findByRoundId(UUID roundId);
}
