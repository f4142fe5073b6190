package dev.stillwater.treatments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored words of the library. */
interface LibraryWordStore extends Repository<WordEntity, UUID> {

    List<WordEntity> findAllByOrderByPosition();

    List<WordEntity> findByKindOrderByPosition(WordEntity.Kind kind);

    Optional<WordEntity> findByKindAndCode(WordEntity.Kind kind, String code);

    WordEntity saveAndFlush(WordEntity word);

    void delete(WordEntity word);
}
