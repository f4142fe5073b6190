package dev.stillwater.descriptions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored words that wait for a choice. */
interface WordsPutAside extends Repository<WordsAsideEntity, UUID> {

    WordsAsideEntity save(WordsAsideEntity words);

    @Query("select w from WordsAsideEntity w where w.descriptionId = :description and w.userId = :user")
    Optional<WordsAsideEntity> of(UUID description, UUID user);

    @Modifying
    @Query("delete from WordsAsideEntity w where w.descriptionId = :description and w.userId = :user")
    void forget(UUID description, UUID user);
}
