package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An enhancement of the library as the draft of a location has it.
 *
 * @param version of the location's decision; {@link EnhancementOffer#NEW} where it has made none: then
 *     it is offered at the lowest price that head office guides to, and not offered without guidance
 * @param price null until there is one
 * @param band head office's guidance in the location's currency; null where there is none
 * @param kept whether the location may not set a price of its own
 */
public record DraftEnhancement(
        Enhancement enhancement, long version, boolean offered, @Nullable Money price, @Nullable PriceBand band, boolean kept) {

    static DraftEnhancement of(
            Enhancement one, TreatmentData treatment, @Nullable EnhancementOffer decided, Currency currency) {
        PriceBand band = one.prices().get(currency);
        boolean kept = band != null && !treatment.extras().localFields().contains(LocalField.PRICE);
        Money lowest = band == null ? null : band.low();
        if (decided == null) {
            return new DraftEnhancement(one, EnhancementOffer.NEW, band != null, lowest, band, kept);
        }
        return new DraftEnhancement(
                one, decided.version(), decided.offered(), kept ? lowest : decided.price(), band, kept);
    }
}
