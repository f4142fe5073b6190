package dev.stillwater.therapists;

import dev.stillwater.kernel.TherapistId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored therapist. */
@Entity
@Table(name = "therapist")
@SuppressWarnings("NullAway.Init")
class TherapistEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    String name;
    String email;
    String phone;
    boolean active;

    void take(TherapistData data) {
        name = data.name().strip();
        email = data.email().strip();
        phone = data.phone().strip();
        active = data.active();
    }

    TherapistData toData() {
        return new TherapistData(new TherapistId(id), version == null ? 0 : version, name, email, phone, active);
    }
}
