package dev.stillwater.policy;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a version of the policy. */
public record PolicyVersionId(UUID value) implements EntityId {

    public static PolicyVersionId next() {
        return new PolicyVersionId(Ids.next());
    }
}
