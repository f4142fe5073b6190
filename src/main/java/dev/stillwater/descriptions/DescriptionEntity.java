package dev.stillwater.descriptions;

import dev.stillwater.treatments.DescriptionState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored version of a description. Who wrote in it are its authors: none of them may approve it. */
@Entity
@Table(name = "description")
@SuppressWarnings("NullAway.Init")
class DescriptionEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID treatmentId;
    String language;

    /** Counts the versions of a treatment's description in its language, from 1. */
    int edition;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DescriptionState state;

    String shortText;

    @Lob
    @Column(length = Length.LONG32)
    String fullText;

    @Lob
    @Column(length = Length.LONG32)
    String preparation;

    @Lob
    @Column(length = Length.LONG32)
    String aftercare;

    Instant startedAt;
    String startedBy;
    Instant changedAt;
    String changedBy;
    @Nullable Instant sentAt;
    @Nullable String sentBy;
    @Nullable Instant reviewedAt;
    @Nullable String reviewedBy;
    @Nullable String remark;
    @Nullable Instant approvedAt;
    @Nullable Instant supersededAt;
    @Nullable Instant discardedAt;
    @Nullable String discardedBy;

    /** The day on which it takes over, and the instant at which that day begins. */
    @Nullable LocalDate effectiveOn;

    @Nullable Instant effectiveAt;

    @ElementCollection
    @CollectionTable(name = "description_author", joinColumns = @JoinColumn(name = "description_id"))
    Set<Author> authors = new LinkedHashSet<>();

    DescriptionTexts texts() {
        return new DescriptionTexts(shortText, fullText, preparation, aftercare);
    }

    void take(DescriptionTexts texts) {
        shortText = texts.shortText();
        fullText = texts.full();
        preparation = texts.preparation();
        aftercare = texts.aftercare();
    }

    boolean isWrittenBy(UUID user) {
        return authors.stream().anyMatch(author -> author.userId().equals(user));
    }

    /** Somebody who wrote in this version. */
    @Embeddable
    record Author(@Column(name = "user_id") UUID userId, @Column(name = "name") String name) {}
}
