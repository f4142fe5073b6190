package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored shift. */
@Entity
@Table(name = "shift")
@SuppressWarnings("NullAway.Init")
class ShiftEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID therapistId;
    UUID locationId;
    Instant startsAt;
    Instant endsAt;

    void take(ShiftData data) {
        therapistId = data.therapist().value();
        locationId = data.location().value();
        startsAt = data.span().from();
        endsAt = data.span().to();
    }

    ShiftData toData() {
        return new ShiftData(
                new ShiftId(id), version == null ? 0 : version, new TherapistId(therapistId), new LocationId(locationId),
                new TimeSpan(startsAt, endsAt));
    }
}
