package dev.stillwater.menus;

import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.TreatmentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored decision of a location about an enhancement. */
@Entity
@Table(name = "menu_draft_enhancement")
@SuppressWarnings("NullAway.Init")
class DraftEnhancementEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID locationId;
    UUID treatmentId;
    String name;
    boolean offered;
    @Nullable BigDecimal price;
    @Nullable String currency;

    static DraftEnhancementEntity of(LocationId location, EnhancementOffer wanted) {
        DraftEnhancementEntity entity = new DraftEnhancementEntity();
        entity.id = Ids.next();
        entity.locationId = location.value();
        entity.treatmentId = wanted.treatment().value();
        entity.name = wanted.name().strip();
        return entity;
    }

    long read() {
        return version == null ? 0 : version;
    }

    void take(EnhancementOffer wanted) {
        Money money = wanted.price();
        offered = wanted.offered();
        price = money == null ? null : money.amount();
        currency = money == null ? null : money.currency().getCurrencyCode();
    }

    EnhancementOffer toData() {
        Money money = price == null || currency == null
                ? null
                : new Money(price.stripTrailingZeros(), Currency.getInstance(currency));
        return new EnhancementOffer(new TreatmentId(treatmentId), name, read(), offered, money);
    }
}
