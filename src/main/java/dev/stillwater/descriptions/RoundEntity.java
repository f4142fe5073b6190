package dev.stillwater.descriptions;

import dev.stillwater.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored round. */
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
    @Nullable Instant resolvedAt;
    @Nullable String resolvedBy;

    static RoundEntity of(UUID description, int number, String words, Instant at, String by) {
        RoundEntity round = new RoundEntity();
        round.id = Ids.next();
        round.descriptionId = description;
        round.number = number;
        round.words = words;
        round.sentBackAt = at;
        round.sentBackBy = by;
        return round;
    }

    Round data() {
        return new Round(new DescriptionId(descriptionId), number, words, sentBackAt, sentBackBy, resolvedAt, resolvedBy);
    }
}
