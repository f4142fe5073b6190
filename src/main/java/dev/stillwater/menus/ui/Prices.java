package dev.stillwater.menus.ui;

import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationData;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads typed prices. */
final class Prices {

    private Prices() {}

    /** @throws Refusal at the field when the currency has no such fractions */
    static @Nullable Money of(String field, @Nullable BigDecimal amount, LocationData location) {
        if (amount == null) {
            return null;
        }
        int digits = location.currency().getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > digits) {
            throw Refusal.at(field, "money.decimals", location.currency().getCurrencyCode(), digits);
        }
        return new Money(amount.stripTrailingZeros(), location.currency());
    }
}
