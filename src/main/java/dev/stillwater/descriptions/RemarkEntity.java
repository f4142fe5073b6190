package dev.stillwater.descriptions;

import dev.stillwater.claims.CopyField;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored remark with its answers. */
@Entity
@Table(name = "description_remark")
@SuppressWarnings("NullAway.Init")
class RemarkEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID descriptionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CopyField field;

    int fromChar;
    String quote;
    String words;
    Instant writtenAt;
    String writtenBy;
    @Nullable Instant resolvedAt;
    @Nullable String resolvedBy;

    @ElementCollection
    @CollectionTable(name = "description_remark_answer", joinColumns = @JoinColumn(name = "remark_id"))
    @OrderColumn(name = "position")
    List<AnswerValue> answers = new ArrayList<>();

    RemarkPlace place() {
        return new RemarkPlace(field, fromChar, quote);
    }

    Remark data() {
        return new Remark(
                new RemarkId(id), new DescriptionId(descriptionId), place(), words, writtenAt, writtenBy,
                answers.stream().map(AnswerValue::data).toList(),
                resolvedAt, resolvedBy);
    }

    /** One stored answer. */
    @Embeddable
    record AnswerValue(
            @Column(name = "words") String words,
            @Column(name = "written_at") Instant writtenAt,
            @Column(name = "written_by") String writtenBy) {

        Remark.Answer data() {
            return new Remark.Answer(words, writtenAt, writtenBy);
        }
    }
}
