package dev.stillwater.roster;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of leave that somebody asked for. */
public record LeaveRequestId(UUID value) implements EntityId {

    public static LeaveRequestId next() {
        return new LeaveRequestId(Ids.next());
    }
}
