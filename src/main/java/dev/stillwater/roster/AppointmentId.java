package dev.stillwater.roster;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of an appointment. */
public record AppointmentId(UUID value) implements EntityId {

    public static AppointmentId next() {
        return new AppointmentId(Ids.next());
    }
}
