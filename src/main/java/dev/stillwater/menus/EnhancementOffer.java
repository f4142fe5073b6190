package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.TreatmentId;
import org.jspecify.annotations.Nullable;

/**
 * What a location decided about an enhancement of a treatment.
 *
 * @param name the English one, by which a treatment tells its enhancements apart
 * @param version of the decision as it was read; {@link #NEW} where nothing was decided yet
 * @param price null to set it later
 */
public record EnhancementOffer(TreatmentId treatment, String name, long version, boolean offered, @Nullable Money price) {

    /** The version of what nobody has decided yet. */
    public static final long NEW = -1;

    /** How refusals name the field with this enhancement's price. */
    public static String priceField(String name) {
        return "enhancement " + name;
    }
}
