package dev.stillwater.roster;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of an absence. */
public record AbsenceId(UUID value) implements EntityId {

    public static AbsenceId next() {
        return new AbsenceId(Ids.next());
    }
}
