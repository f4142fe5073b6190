package dev.stillwater.claims;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.StaleSave;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
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

    /** The print of the default rules that head office has looked through. */
    @Nullable String defaultsSeen;

    /** Whose changes stand in it. */
    @ElementCollection
    @CollectionTable(name = "claim_rule_pack_editor", joinColumns = @JoinColumn(name = "pack_id"))
    Set<RulePackEditor> editors = new LinkedHashSet<>();

    static RulePackEntity draft(int number, String words, Instant at) {
        RulePackEntity draft = new RulePackEntity();
        draft.id = RulePackId.next().value();
        draft.number = number;
        draft.words = words;
        draft.changedAt = at;
        draft.move(RulePackState.DRAFT);
        return draft;
    }

    /** Nothing is changed yet. */
    void begun(Instant at, SignedInUser by) {
        changedAt = at;
        changedById = by.id().value();
        changedBy = by.name();
    }

    void changed(Instant at, SignedInUser by) {
        begun(at, by);
        if (!isOf(by)) {
            editors.add(new RulePackEditor(by.id().value(), by.name()));
        }
    }

    /** Whether somebody's changes stand in it. */
    boolean isOf(SignedInUser user) {
        return editors.stream().anyMatch(editor -> editor.is(user));
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

    /** @throws Refusal when it is none any more */
    void requireDraft(long read) {
        if (state != RulePackState.DRAFT) {
            throw Refusal.because("claims.rules.notDraft", number);
        }
        StaleSave.check(read, version == null ? 0 : version);
    }

    /** How the audit trail names it. */
    String called() {
        return "Claim rules " + number;
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
