package dev.stillwater.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The answers of a screening, encrypted. Written once. */
@Entity
@Immutable
@Table(name = "screening_answers")
@SuppressWarnings("NullAway.Init")
class AnswersEntity implements Persistable<UUID> {

    @Id UUID screeningId;
    UUID guestId;
    Instant takenAt;
    /** Which key they are encrypted with; a name, not the key. */
    String keyName;

    @Lob
    @Column(length = Length.LONG32)
    byte[] content;

    /** Whether what was good for that visit only has been taken out. */
    boolean acuteGone;

    @Transient boolean stored = true;

    @Override
    public UUID getId() {
        return screeningId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
