package dev.stillwater.evidence;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a record of evidence. */
public record EvidenceId(UUID value) implements EntityId {

    public static EvidenceId next() {
        return new EvidenceId(Ids.next());
    }
}
