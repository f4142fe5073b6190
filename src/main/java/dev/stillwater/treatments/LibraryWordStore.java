package dev.stillwater.treatments;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored words of the library. */
interface LibraryWordStore extends Repository<WordEntity, UUID> {

    List<WordEntity> findAllByOrderByPosition();
}
