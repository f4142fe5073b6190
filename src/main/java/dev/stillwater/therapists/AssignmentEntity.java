package dev.stillwater.therapists;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored assignment. */
@Entity
@Table(name = "assignment")
@SuppressWarnings("NullAway.Init")
class AssignmentEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID therapistId;
    UUID locationId;
    LocalDate startsOn;
    @Nullable LocalDate endsOn;

    void take(Assignment data) {
        therapistId = data.therapist().value();
        locationId = data.location().value();
        startsOn = data.from();
        endsOn = data.to();
    }

    /** What the trail says of it. */
    Map<String, String> fields() {
        return Map.of("from", startsOn.toString(), "to", String.valueOf(endsOn));
    }

    Assignment toData() {
        return new Assignment(
                new AssignmentId(id), version == null ? 0 : version, new TherapistId(therapistId),
                new LocationId(locationId), startsOn, endsOn);
    }
}
