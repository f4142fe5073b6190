package dev.stillwater.claims;

import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.SignedInUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A rule of one version. What a list shows of it stands beside its document. */
@Entity
@Table(name = "claim_rule")
@SuppressWarnings("NullAway.Init")
class ClaimRuleEntity implements Persistable<UUID> {

    @Id UUID id;
    UUID packId;
    String language;
    String code;
    String family;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Severity severity;

    @Lob
    @Column(length = Length.LONG32)
    String document;

    /** The default that it came from; null for a rule of the house. */
    @Lob
    @Column(length = Length.LONG32)
    @Nullable String defaultDocument;

    @Nullable Instant changedAt;
    @Nullable String changedBy;

    /** Made in memory and not stored yet, so that storing ninety of them asks nothing first. */
    @jakarta.persistence.Transient boolean fresh;

    static ClaimRuleEntity of(UUID pack, ClaimRule rule) {
        ClaimRuleEntity entity = new ClaimRuleEntity();
        entity.id = Ids.next();
        entity.packId = pack;
        entity.fresh = true;
        entity.take(rule);
        return entity;
    }

    /** A default of the portal as it came. */
    static ClaimRuleEntity ofDefault(UUID pack, ClaimRule rule) {
        ClaimRuleEntity entity = of(pack, rule);
        entity.defaultDocument = entity.document;
        return entity;
    }

    /** The same rule in the next version. */
    ClaimRuleEntity into(UUID pack) {
        ClaimRuleEntity copy = new ClaimRuleEntity();
        copy.id = Ids.next();
        copy.packId = pack;
        copy.fresh = true;
        copy.language = language;
        copy.code = code;
        copy.family = family;
        copy.severity = severity;
        copy.document = document;
        copy.defaultDocument = defaultDocument;
        return copy;
    }

    final void take(ClaimRule rule) {
        language = rule.language();
        code = rule.code();
        family = rule.family();
        severity = rule.severity();
        document = RulePackFile.writeRule(rule);
    }

    void changed(Instant at, SignedInUser by) {
        changedAt = at;
        changedBy = by.name();
    }

    /** The default that it came from. */
    Optional<ClaimRule> origin() {
        return Optional.ofNullable(defaultDocument).map(origin -> RulePackFile.readRule(origin, language));
    }

    ClaimRule toRule() {
        return RulePackFile.readRule(document, language);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
