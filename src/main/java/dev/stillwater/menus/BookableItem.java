package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.BookableVariant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What can be booked at a location: on its menu in force, and not withdrawn since.
 *
 * @param enhancements what can be added to it there, in the order of the menu
 */
public record BookableItem(BookableVariant variant, Money price, List<OfferedEnhancement> enhancements) {

    public BookableItem {
        enhancements = List.copyOf(enhancements);
    }

    /**
     * What it costs with these added, by their English names.
     *
     * @throws Refusal at enhancements for one that the menu does not offer
     */
    public Money priceWith(Collection<String> added) {
        List<OfferedEnhancement> chosen =
                enhancements.stream().filter(one -> added.contains(one.enhancement().name())).toList();
        if (chosen.size() < Set.copyOf(added).size()) {
            throw Refusal.at("enhancements", "menus.enhancement.notOffered", variant.names());
        }
        Money sum = price;
        for (OfferedEnhancement one : chosen) {
            Money more = one.price();
            sum = more == null ? sum : sum.plus(more);
        }
        return sum;
    }
}
