package dev.stillwater.therapists;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of an assignment. */
public record AssignmentId(UUID value) implements EntityId {

    public static AssignmentId next() {
        return new AssignmentId(Ids.next());
    }
}
