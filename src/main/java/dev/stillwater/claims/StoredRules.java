package dev.stillwater.claims;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored rules of all versions. */
interface StoredRules extends Repository<ClaimRuleEntity, UUID> {

    String FILTER = " from ClaimRuleEntity r where r.packId = :pack"
            + " and (:language is null or r.language = :language) and (:severity is null or r.severity = :severity)"
            + " and (:text = '' or lower(r.code) like :text escape '!' or lower(r.family) like :text escape '!')";

    ClaimRuleEntity save(ClaimRuleEntity rule);

    List<ClaimRuleEntity> saveAll(Iterable<ClaimRuleEntity> rules);

    void delete(ClaimRuleEntity rule);

    @Query("select r from ClaimRuleEntity r where r.packId = :pack order by r.language, r.code")
    List<ClaimRuleEntity> of(UUID pack);

    @Query("select r from ClaimRuleEntity r where r.packId = :pack and r.language = :language and r.code = :code")
    Optional<ClaimRuleEntity> one(UUID pack, String language, String code);

    @Query("select new dev.stillwater.claims.ClaimRuleRow(r.language, r.code, r.family, r.severity, r.changedAt, r.changedBy)"
            + FILTER + " order by r.language, r.code")
    List<ClaimRuleRow> rows(UUID pack, @Nullable String language, @Nullable Severity severity, String text, Pageable page);

    @Query("select count(r)" + FILTER)
    long count(UUID pack, @Nullable String language, @Nullable Severity severity, String text);

    /** Every rule that any version ever had. */
    @Query("select distinct new dev.stillwater.claims.DefaultComparison$Key(r.language, r.code) from ClaimRuleEntity r")
    List<DefaultComparison.Key> everKnown();

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("delete from ClaimRuleEntity r where r.packId = :pack")
    void forget(UUID pack);
}
