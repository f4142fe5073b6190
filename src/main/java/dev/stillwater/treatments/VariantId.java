package dev.stillwater.treatments;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a variant of a treatment. */
public record VariantId(UUID value) implements EntityId {

    public static VariantId next() {
        return new VariantId(Ids.next());
    }
}
