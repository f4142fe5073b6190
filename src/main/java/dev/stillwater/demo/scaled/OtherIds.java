package dev.stillwater.demo.scaled;

import dev.stillwater.kernel.Ids;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What things of the pattern are called in a copy; whatever is not copied keeps its id. */
final class OtherIds {

    private final @Nullable OtherIds around;
    private final Map<UUID, UUID> ids = new HashMap<>();

    OtherIds() {
        this(null);
    }

    private OtherIds(@Nullable OtherIds around) {
        this.around = around;
    }

    /** More ids, which end with the part that is copied next. */
    OtherIds within() {
        return new OtherIds(this);
    }

    OtherIds give(Collection<UUID> copied) {
        copied.forEach(id -> ids.computeIfAbsent(id, old -> Ids.next()));
        return this;
    }

    UUID of(UUID id) {
        UUID here = ids.get(id);
        if (here != null) {
            return here;
        }
        return around == null ? id : around.of(id);
    }
}
