package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what a location decides about enhancements, for whoever holds its draft. */
@Component
class EnhancementKeeping {

    private final DraftEnhancements decisions;

    EnhancementKeeping(DraftEnhancements decisions) {
        this.decisions = decisions;
    }

    /**
     * Stores decisions; those about other enhancements stay, and those about what the library has no more go.
     *
     * @throws dev.stillwater.kernel.Refusal at {@link EnhancementOffer#priceField}
     * @throws StaleSave when somebody decided since it was read
     */
    void take(LocationId location, TreatmentData treatment, List<EnhancementOffer> wanted, Currency currency) {
        Map<String, Enhancement> library = treatment.extras().enhancements().stream()
                .collect(Collectors.toMap(one -> one.name().strip(), Function.identity()));
        Map<String, DraftEnhancementEntity> stored = stored(location, treatment.id()).stream()
                .collect(Collectors.toMap(one -> one.name, Function.identity()));
        for (EnhancementOffer offer : wanted) {
            Enhancement known = library.get(offer.name().strip());
            if (known == null || !offer.treatment().equals(treatment.id())) {
                throw new NotThere();
            }
            ItemRules.checkPriceOf(known, offer, currency, treatment);
            DraftEnhancementEntity entity = stored.get(offer.name().strip());
            StaleSave.check(offer.version(), entity == null ? EnhancementOffer.NEW : entity.read());
            DraftEnhancementEntity kept = entity == null ? DraftEnhancementEntity.of(location, offer) : entity;
            kept.take(offer);
            decisions.save(kept);
        }
        decisions.deleteAll(stored.values().stream().filter(one -> !library.containsKey(one.name)).toList());
    }

    void forget(LocationId location, TreatmentId treatment) {
        decisions.deleteAll(stored(location, treatment));
    }

    private List<DraftEnhancementEntity> stored(LocationId location, TreatmentId treatment) {
        return decisions.findByLocationIdAndTreatmentId(location.value(), treatment.value());
    }
}
