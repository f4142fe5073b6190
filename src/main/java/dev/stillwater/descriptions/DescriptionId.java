package dev.stillwater.descriptions;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of one version of a description. */
public record DescriptionId(UUID value) implements EntityId {

    public static DescriptionId next() {
        return new DescriptionId(Ids.next());
    }
}
