package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.BookableVariant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A stored line of a draft. */
@Entity
@Table(name = "menu_draft_item")
@SuppressWarnings("NullAway.Init")
class MenuDraftItemEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID locationId;
    UUID treatmentId;
    UUID variantId;
    @Nullable BigDecimal price;
    @Nullable String currency;
    String note;

    /** Another line's coming or going is no change of this one. */
    @OptimisticLock(excluded = true)
    int place;

    long read() {
        return version == null ? 0 : version;
    }

    void take(@Nullable Money money, String remark) {
        price = money == null ? null : money.amount();
        currency = money == null ? null : money.currency().getCurrencyCode();
        note = remark.strip();
    }

    /** The length that took the place of this line's; a price of other minutes does not go over. */
    void takeLength(BookableVariant successor, boolean sameMinutes, @Nullable Money kept) {
        variantId = successor.variant().value();
        if (!sameMinutes) {
            take(kept, note);
        }
    }

    /** @param usual the currency of prices from before currencies were kept with them */
    DraftItem toData(BookableVariant variant, Currency usual) {
        Currency own = currency == null ? usual : Currency.getInstance(currency);
        return new DraftItem(
                new MenuItemId(id), read(), variant, price == null ? null : new Money(price.stripTrailingZeros(), own), note);
    }
}
