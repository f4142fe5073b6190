package dev.stillwater.descriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;

/** The stored texts of a round, apart from it, so that a list of rounds does not read them. */
@Entity
@Table(name = "description_round_texts")
@SuppressWarnings("NullAway.Init")
class RoundTextsEntity {

    @Id UUID roundId;
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

    static RoundTextsEntity of(UUID round, DescriptionTexts texts) {
        RoundTextsEntity entity = new RoundTextsEntity();
        entity.roundId = round;
        entity.shortText = texts.shortText();
        entity.fullText = texts.full();
        entity.preparation = texts.preparation();
        entity.aftercare = texts.aftercare();
        return entity;
    }

    DescriptionTexts texts() {
        return new DescriptionTexts(shortText, fullText, preparation, aftercare);
    }
}
