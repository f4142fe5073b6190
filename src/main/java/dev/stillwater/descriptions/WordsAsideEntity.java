package dev.stillwater.descriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;

/** Stored words that wait for their writer's choice; one row for a draft and a person. */
@Entity
@Table(name = "description_aside")
@SuppressWarnings("NullAway.Init")
class WordsAsideEntity {

    @Id UUID id;
    UUID descriptionId;
    UUID userId;
    Instant putAt;
    String beganShort;

    @Lob
    @Column(length = Length.LONG32)
    String beganFull;

    @Lob
    @Column(length = Length.LONG32)
    String beganPreparation;

    @Lob
    @Column(length = Length.LONG32)
    String beganAftercare;

    String typedShort;

    @Lob
    @Column(length = Length.LONG32)
    String typedFull;

    @Lob
    @Column(length = Length.LONG32)
    String typedPreparation;

    @Lob
    @Column(length = Length.LONG32)
    String typedAftercare;

    void take(DescriptionTexts began, DescriptionTexts typed) {
        beganShort = began.shortText();
        beganFull = began.full();
        beganPreparation = began.preparation();
        beganAftercare = began.aftercare();
        typedShort = typed.shortText();
        typedFull = typed.full();
        typedPreparation = typed.preparation();
        typedAftercare = typed.aftercare();
    }

    WordsAside words() {
        return new WordsAside(
                new DescriptionTexts(beganShort, beganFull, beganPreparation, beganAftercare),
                new DescriptionTexts(typedShort, typedFull, typedPreparation, typedAftercare));
    }
}
