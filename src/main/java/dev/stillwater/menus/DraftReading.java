package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.Superseded;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.VariantId;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a draft together from its rows and the library. */
@Component
class DraftReading {

    private final Drafts drafts;
    private final DraftItems items;
    private final DraftEnhancements enhancements;
    private final TreatmentLibrary treatments;
    private final LocationDirectory locations;

    DraftReading(
            Drafts drafts, DraftItems items, DraftEnhancements enhancements, TreatmentLibrary treatments,
            LocationDirectory locations) {
        this.drafts = drafts;
        this.items = items;
        this.enhancements = enhancements;
        this.treatments = treatments;
        this.locations = locations;
    }

    /** These lengths, and those that took their place. */
    Map<VariantId, BookableVariant> withSuccessors(Collection<VariantId> lengths) {
        Map<VariantId, BookableVariant> known = new HashMap<>(treatments.variants(lengths));
        known.putAll(treatments.variants(known.values().stream()
                .map(BookableVariant::superseded)
                .filter(Objects::nonNull)
                .map(Superseded::by)
                .filter(Objects::nonNull)
                .toList()));
        return known;
    }

    MenuDraft of(LocationId location) {
        Currency currency = locations.get(location).currency();
        List<MenuDraftItemEntity> lines = items.findByLocationIdOrderByPlaceAscIdAsc(location.value());
        Map<VariantId, BookableVariant> variants =
                treatments.variants(lines.stream().map(line -> new VariantId(line.variantId)).toList());
        Optional<MenuDraftEntity> draft = drafts.findById(location.value());
        return new MenuDraft(
                location, draft.map(row -> row.edition).orElse(0L), draft.map(row -> row.changedAt).orElse(null),
                draft.map(row -> row.changedBy).orElse(null), draft.map(row -> row.outdatedAt).orElse(null),
                lines.stream()
                        .filter(line -> variants.containsKey(new VariantId(line.variantId)))
                        .map(line -> line.toData(variants.get(new VariantId(line.variantId)), currency))
                        .toList(),
                enhancements.findByLocationIdOrderByIdAsc(location.value()).stream()
                        .map(DraftEnhancementEntity::toData)
                        .toList());
    }
}
