package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a guest can add to a treatment, such as warm towels.
 *
 * @param name by method, not by effect; its claims are checked as those of any name
 * @param nameEs the Spanish name; blank where there is none yet
 * @param minutes that it makes the treatment longer; 0 where it runs alongside
 * @param heat whether it brings heat that the parts alone do not
 * @param notices codes of what guests have to be told because of it
 * @param allergens codes
 * @param prices what locations should charge for it, by currency
 */
public record Enhancement(
        String name, String nameEs, int minutes, boolean heat, List<String> notices, Set<String> allergens,
        Map<Currency, PriceBand> prices) {

    public Enhancement {
        notices = notices.stream().sorted().distinct().toList();
        allergens = Collections.unmodifiableSet(new TreeSet<>(allergens));
        prices = Map.copyOf(prices);
    }

    public LocalText names() {
        return new LocalText(name, nameEs);
    }
}
