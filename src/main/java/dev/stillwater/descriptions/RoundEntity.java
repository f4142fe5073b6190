package dev.stillwater.descriptions;

import dev.stillwater.kernel.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored round with its answers; the texts of then are in {@link RoundTextsEntity}. */
@Entity
@Table(name = "description_round")
@SuppressWarnings("NullAway.Init")
class RoundEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID descriptionId;
    int number;
    String words;
    Instant sentBackAt;
    String sentBackBy;
    boolean textsKept;
    @Nullable Instant resolvedAt;
    @Nullable String resolvedBy;

    @ElementCollection
    @CollectionTable(name = "description_round_answer", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    List<RemarkEntity.AnswerValue> answers = new ArrayList<>();

    static RoundEntity of(UUID description, int number, String words, Instant at, String by) {
        RoundEntity round = new RoundEntity();
        round.id = Ids.next();
        round.descriptionId = description;
        round.number = number;
        round.words = words;
        round.sentBackAt = at;
        round.sentBackBy = by;
        round.textsKept = true;
        return round;
    }

    Round data() {
        return new Round(
                new DescriptionId(descriptionId), number, words, sentBackAt, sentBackBy,
                answers.stream().map(RemarkEntity.AnswerValue::data).toList(), textsKept, resolvedAt, resolvedBy);
    }
}
