package dev.stillwater.claims;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a version of the claim rules. */
public record RulePackId(UUID value) implements EntityId {

    public static RulePackId next() {
        return new RulePackId(Ids.next());
    }
}
