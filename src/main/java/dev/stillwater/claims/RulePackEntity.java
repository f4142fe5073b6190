package dev.stillwater.claims;

import dev.stillwater.kernel.SignedInUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored version of the claim rules; its rules are {@link ClaimRuleEntity}. */
@Entity
@Table(name = "claim_rule_pack")
@SuppressWarnings("NullAway.Init")
class RulePackEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RulePackState state;

    /** The state again where only one version may be in it, so that the database sees to that. */
    @Nullable String slot;

    @Lob
    @Column(length = Length.LONG32)
    String words;

    Instant changedAt;
    @Nullable UUID changedById;
    @Nullable String changedBy;
    @Nullable Instant publishedAt;
    @Nullable String publishedBy;
    @Nullable Instant supersededAt;

    static RulePackEntity draft(int number, String words, Instant at) {
        RulePackEntity draft = new RulePackEntity();
        draft.id = RulePackId.next().value();
        draft.number = number;
        draft.words = words;
        draft.changedAt = at;
        draft.move(RulePackState.DRAFT);
        return draft;
    }

    void changed(Instant at, SignedInUser by) {
        changedAt = at;
        changedById = by.id().value();
        changedBy = by.name();
    }

    void published(Instant at, @Nullable SignedInUser by) {
        publishedAt = at;
        publishedBy = by == null ? null : by.name();
        move(RulePackState.IN_FORCE);
    }

    void superseded(Instant at) {
        supersededAt = at;
        move(RulePackState.SUPERSEDED);
    }

    private void move(RulePackState to) {
        state = to;
        slot = to == RulePackState.SUPERSEDED ? null : to.name();
    }

    RulePackVersion toData() {
        return new RulePackVersion(
                new RulePackId(id), version == null ? 0 : version, number, state, changedAt, changedBy, publishedAt,
                publishedBy);
    }
}
