package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a location is about to offer, in order.
 *
 * @param edition counts every change; publishing names the edition that was looked at
 * @param changedAt null while nobody has changed anything
 * @param outdatedAt since when the library says something else than the menu in force; null while
 *     it does not
 * @param decisions what the location decided about enhancements
 */
public record MenuDraft(
        LocationId location, long edition, @Nullable Instant changedAt, @Nullable String changedBy,
        @Nullable Instant outdatedAt, List<DraftItem> items, List<EnhancementOffer> decisions) {

    public MenuDraft {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
    }

    /** The lengths in which a treatment is offered, shortest first. */
    public List<DraftItem> of(TreatmentId treatment) {
        return items.stream()
                .filter(item -> item.variant().treatment().equals(treatment))
                .sorted(Comparator.comparingInt(item -> item.variant().derived().handsOnMinutes()))
                .toList();
    }

    /** The enhancements that the library has for a treatment, in its order, as they would be offered. */
    public List<DraftEnhancement> enhancements(TreatmentData treatment, Currency currency) {
        Map<String, EnhancementOffer> decided = decisions.stream()
                .filter(one -> one.treatment().equals(treatment.id()))
                .collect(Collectors.toMap(EnhancementOffer::name, Function.identity(), (a, b) -> a));
        return treatment.extras().enhancements().stream()
                .map(one -> DraftEnhancement.of(one, treatment, decided.get(one.name().strip()), currency))
                .toList();
    }

    /** The treatments in order. */
    public Set<TreatmentId> treatments() {
        return items.stream().map(item -> item.variant().treatment()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
