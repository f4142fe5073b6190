package dev.stillwater.treatments;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored flags of names. */
interface NameFlags extends Repository<NameFlagEntity, UUID> {

    List<NameFlagEntity> saveAll(Iterable<NameFlagEntity> flags);

    @Modifying
    @Query("delete from NameFlagEntity f where f.subjectId = :subject")
    void forget(UUID subject);

    @Modifying
    @Query("delete from NameFlagEntity f where f.subjectId = :subject and f.language = :language and f.name = :name"
            + " and f.rule = :rule and f.words = :words")
    void forget(UUID subject, String language, String name, String rule, String words);

    @Query("select f from NameFlagEntity f order by f.since, f.id")
    List<NameFlagEntity> list(Pageable page);

    long count();

    @Query("select f from NameFlagEntity f where f.subjectId in :subjects order by f.since, f.id")
    List<NameFlagEntity> of(Collection<UUID> subjects);

    @Query("select f from NameFlagEntity f where f.kind = dev.stillwater.claims.CheckedTexts$Kind.LIBRARY_NAME order by f.since, f.id")
    List<NameFlagEntity> inLibrary();

    @Query("select distinct f.subjectId from NameFlagEntity f"
            + " where f.kind = dev.stillwater.claims.CheckedTexts$Kind.TREATMENT_NAME")
    Set<UUID> treatments();
}
