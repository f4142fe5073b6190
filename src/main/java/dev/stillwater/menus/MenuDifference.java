package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What differs between two contents of a menu, in the order of the newer one; what is gone comes last. Pure. */
final class MenuDifference {

    private MenuDifference() {}

    /** @param before null where nothing was in force */
    static List<MenuChange> between(@Nullable MenuContent before, MenuContent after) {
        Map<UUID, MenuContent.Entry> old = before == null ? Map.of() : byVariant(before);
        Currency oldCurrency = Currency.getInstance((before == null ? after : before).currency());
        Currency newCurrency = Currency.getInstance(after.currency());
        List<MenuChange> changes = new ArrayList<>();
        Set<UUID> compared = new HashSet<>();
        for (MenuContent.Entry entry : after.entries()) {
            MenuContent.Entry former = old.get(entry.variant());
            if (former == null) {
                changes.add(MenuChange.of(MenuChange.Kind.ADDED, entry));
            } else {
                changes.addAll(between(former, entry, oldCurrency, newCurrency));
                if (compared.add(entry.treatment())) {
                    changes.addAll(AdditionDifference.between(former, oldCurrency, entry, newCurrency));
                }
            }
        }
        Map<UUID, MenuContent.Entry> kept = byVariant(after);
        old.values().stream().filter(entry -> !kept.containsKey(entry.variant()))
                .forEach(entry -> changes.add(MenuChange.of(MenuChange.Kind.REMOVED, entry)));
        if (changes.isEmpty() && before != null) {
            moved(before, after).ifPresent(entry -> changes.add(MenuChange.of(MenuChange.Kind.ORDER, entry)));
        }
        return changes;
    }

    /** The first line that does not stand where it stood. */
    private static Optional<MenuContent.Entry> moved(MenuContent before, MenuContent after) {
        return IntStream.range(0, Math.min(before.entries().size(), after.entries().size()))
                .filter(at -> !before.entries().get(at).variant().equals(after.entries().get(at).variant()))
                .mapToObj(after.entries()::get)
                .findFirst();
    }

    private static List<MenuChange> between(
            MenuContent.Entry before, MenuContent.Entry after, Currency oldCurrency, Currency newCurrency) {
        List<MenuChange> changes = new ArrayList<>();
        Money oldPrice = money(before.price(), oldCurrency);
        Money newPrice = money(after.price(), newCurrency);
        if (newPrice != null && !newPrice.equals(oldPrice)) {
            changes.add(new MenuChange(MenuChange.Kind.PRICE, after.name(), after.handsOnMinutes(), oldPrice, newPrice));
        }
        if (before.handsOnMinutes() != after.handsOnMinutes() || before.bookedMinutes() != after.bookedMinutes()) {
            changes.add(MenuChange.of(MenuChange.Kind.MINUTES, after));
        } else if (!facts(before).equals(facts(after))) {
            changes.add(MenuChange.of(MenuChange.Kind.FACTS, after));
        }
        if (!before.texts().equals(after.texts()) || !before.name().equals(after.name())) {
            changes.add(MenuChange.of(MenuChange.Kind.TEXT, after));
        }
        if (!before.note().equals(after.note())) {
            changes.add(MenuChange.of(MenuChange.Kind.NOTE, after));
        }
        return changes;
    }

    private static List<Object> facts(MenuContent.Entry entry) {
        return List.of(
                entry.section(), entry.sectionName(), entry.parts(), entry.minimumAge(), entry.heat(), entry.notices(),
                entry.allergens(), entry.disclaimers(), entry.disclaimersIn("es"));
    }

    private static Map<UUID, MenuContent.Entry> byVariant(MenuContent content) {
        return content.entries().stream()
                .collect(Collectors.toMap(MenuContent.Entry::variant, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? null : new Money(amount, currency);
    }
}
