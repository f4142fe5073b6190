package dev.stillwater.descriptions;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** Names a reviewer's remark. */
public record RemarkId(UUID value) implements EntityId {

    public static RemarkId next() {
        return new RemarkId(Ids.next());
    }
}
