package dev.stillwater.policy;

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

/** A stored version of the policy. */
@Entity
@Table(name = "policy_version")
@SuppressWarnings("NullAway.Init")
class PolicyEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    PolicyState state;

    /** The state again where only one version may be in it, so that the database sees to that. */
    @Nullable String slot;

    @Lob
    @Column(length = Length.LONG32)
    String document;

    Instant changedAt;
    @Nullable UUID changedById;
    @Nullable String changedBy;
    @Nullable Instant publishedAt;
    @Nullable UUID publishedById;
    @Nullable String publishedBy;
    @Nullable Instant inForceFrom;
    @Nullable Instant supersededAt;

    @Nullable Integer looserThan;
    @Nullable Integer looserAgreed;

    /** Whose changes stand in it. */
    @ElementCollection
    @CollectionTable(name = "policy_editor", joinColumns = @JoinColumn(name = "policy_id"))
    Set<PolicyEditor> editors = new LinkedHashSet<>();

    void begin(int nextNumber, String content) {
        id = PolicyVersionId.next().value();
        number = nextNumber;
        document = content;
        move(PolicyState.DRAFT);
    }

    void changed(Instant at, SignedInUser by) {
        begun(at, by);
        if (editors.stream().noneMatch(editor -> editor.is(by))) {
            editors.add(new PolicyEditor(by.id().value(), by.name()));
        }
    }

    /** Nothing is changed yet. */
    void begun(Instant at, SignedInUser by) {
        changedAt = at;
        changedById = by.id().value();
        changedBy = by.name();
    }

    void published(Instant at, @Nullable SignedInUser by) {
        publishedAt = at;
        publishedById = by == null ? null : by.id().value();
        publishedBy = by == null ? null : by.name();
    }

    /** Whoever publishes it has seen what it allows beyond another, and agreed. */
    void agreed(int than, int changes) {
        looserThan = than;
        looserAgreed = changes;
    }

    private @Nullable Agreed agreed() {
        return looserThan == null || looserAgreed == null ? null : new Agreed(looserAgreed, looserThan);
    }

    void takesForce(Instant at) {
        inForceFrom = at;
        move(PolicyState.IN_FORCE);
    }

    void scheduled(Instant at) {
        inForceFrom = at;
        move(PolicyState.SCHEDULED);
    }

    void draftAgain() {
        publishedAt = null;
        publishedById = null;
        publishedBy = null;
        inForceFrom = null;
        looserThan = null;
        looserAgreed = null;
        move(PolicyState.DRAFT);
    }

    /**
     * Lets nobody change what is no draft, or what he has not seen as it is.
     *
     * @throws Refusal when it is no draft
     * @throws StaleSave when it is not the version that was read
     */
    void requireDraft(long seen) {
        requireDraft();
        StaleSave.check(seen, version == null ? 0 : version);
    }

    /** @throws Refusal when it is no draft */
    void requireDraft() {
        if (state != PolicyState.DRAFT) {
            throw Refusal.because("screening.policy.notDraft", number);
        }
    }

    void superseded(Instant at) {
        supersededAt = at;
        move(PolicyState.SUPERSEDED);
    }

    private void move(PolicyState to) {
        state = to;
        slot = to == PolicyState.SUPERSEDED ? null : to.name();
    }

    PolicyVersion toData() {
        return new PolicyVersion(
                new PolicyVersionId(id), version == null ? 0 : version, number, state,
                PolicyJson.read(document, PolicyDocument.class), changedAt, changedBy, inForceFrom,
                publishedBy, agreed());
    }
}
