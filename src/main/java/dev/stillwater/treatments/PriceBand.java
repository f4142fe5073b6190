package dev.stillwater.treatments;

import dev.stillwater.kernel.Money;

/** Between which prices a location should stay, both included, in one currency. */
public record PriceBand(Money low, Money high) {

    public boolean holds(Money price) {
        return price.compareTo(low) >= 0 && price.compareTo(high) <= 0;
    }
}
