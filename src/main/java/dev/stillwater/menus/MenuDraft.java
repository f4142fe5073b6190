package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a location is about to offer, in order.
 *
 * @param edition counts every change; publishing names the edition that was looked at
 * @param changedAt null while nobody has changed anything
 */
public record MenuDraft(
        LocationId location, long edition, @Nullable Instant changedAt, @Nullable String changedBy, List<DraftItem> items) {

    public MenuDraft {
        items = List.copyOf(items);
    }
}
