package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a location is about to offer, in order.
 *
 * @param edition counts every change; publishing names the edition that was looked at
 * @param changedAt null while nobody has changed anything
 * @param outdatedAt since when the library says something else than the menu in force; null while
 *     it does not
 */
public record MenuDraft(
        LocationId location, long edition, @Nullable Instant changedAt, @Nullable String changedBy,
        @Nullable Instant outdatedAt, List<DraftItem> items) {

    public MenuDraft {
        items = List.copyOf(items);
    }

    /** The lengths in which a treatment is offered, in order. */
    public List<DraftItem> of(TreatmentId treatment) {
        return items.stream().filter(item -> item.variant().treatment().equals(treatment)).toList();
    }

    /** The treatments in order. */
    public Set<TreatmentId> treatments() {
        return items.stream().map(item -> item.variant().treatment()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
