package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.VariantId;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A length in which a location wants to offer a treatment.
 *
 * @param version of the draft's line as it was read; {@link #NEW} for a length that was not there
 * @param price null to set it later
 * @param note a short remark of the location; may be empty
 */
public record LengthOffer(VariantId variant, long version, @Nullable Money price, String note) {

    /** The version of a line that was not there when the draft was read. */
    public static final long NEW = -1;

    /** How refusals name the field with this length's price. */
    public static String priceField(VariantId variant) {
        return "price " + variant.value();
    }

    /** How refusals name the field with this length's note. */
    public static String noteField(VariantId variant) {
        return "note " + variant.value();
    }

    /** The price that head office keeps to itself in a currency; empty where the location sets its own. */
    public static Optional<Money> keptPrice(TreatmentData treatment, Currency currency) {
        return Optional.ofNullable(ItemRules.keptPrice(treatment, currency));
    }
}
