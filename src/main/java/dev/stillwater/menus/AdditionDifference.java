package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import dev.stillwater.menus.MenuChange.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs in what can be added to a treatment. Pure. */
final class AdditionDifference {

    private AdditionDifference() {}

    static List<MenuChange> between(MenuContent.Entry before, Currency oldCurrency, MenuContent.Entry after, Currency newCurrency) {
        Map<String, MenuContent.Addition> old = byName(before);
        Map<String, MenuContent.Addition> fresh = byName(after);
        List<MenuChange> changes = new ArrayList<>();
        for (MenuContent.Addition one : after.offered()) {
            MenuContent.Addition former = old.get(one.name().en());
            Money price = money(one.price(), newCurrency);
            if (former == null) {
                changes.add(MenuChange.of(Kind.ENHANCEMENT_ADDED, after, one, null, price));
            } else if (!Objects.equals(money(former.price(), oldCurrency), price)) {
                changes.add(MenuChange.of(Kind.ENHANCEMENT_PRICE, after, one, money(former.price(), oldCurrency), price));
            } else if (!former.equals(one)) {
                changes.add(MenuChange.of(Kind.ENHANCEMENT, after, one, null, null));
            }
        }
        before.offered().stream().filter(one -> !fresh.containsKey(one.name().en()))
                .forEach(one -> changes.add(MenuChange.of(Kind.ENHANCEMENT_REMOVED, after, one, null, null)));
        return changes;
    }

    private static Map<String, MenuContent.Addition> byName(MenuContent.Entry entry) {
        return entry.offered().stream().collect(Collectors.toMap(one -> one.name().en(), Function.identity(), (a, b) -> a));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? null : new Money(amount, currency);
    }
}
