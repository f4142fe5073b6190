package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.LetterOnFile;
import dev.stillwater.policy.QuestionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored note of a doctor's letter. */
@Entity
@Table(name = "clearance")
@SuppressWarnings("NullAway.Init")
class ClearanceEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID guestId;
    UUID locationId;
    String conditionCode;
    String modalities;
    String issuedBy;
    UUID seenById;
    String seenBy;
    Instant seenAt;
    LocalDate validFrom;
    LocalDate validTo;
    @Nullable Instant withdrawnAt;
    @Nullable String withdrawnBy;
    @Nullable String withdrawnReason;

    LetterOnFile toLetter() {
        return new LetterOnFile(
                id.toString(), QuestionCode.of(conditionCode), ScreeningEntity.modalities(modalities),
                validFrom, validTo);
    }

    /** Whether it counted at a moment. */
    boolean countedAt(Instant moment) {
        return !seenAt.isAfter(moment) && (withdrawnAt == null || withdrawnAt.isAfter(moment));
    }

    Clearance toData() {
        return new Clearance(
                new ClearanceId(id), version == null ? 0 : version, new GuestId(guestId),
                new LocationId(locationId), QuestionCode.of(conditionCode),
                ScreeningEntity.modalities(modalities), issuedBy, validFrom, validTo, seenBy, seenAt,
                withdrawnBy, withdrawnReason);
    }
}
