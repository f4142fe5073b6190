package dev.stillwater.menus;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.LengthDifference;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.Superseded;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import dev.stillwater.treatments.TreatmentState;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a line of a draft must be in itself. Whether it may be published is the gate's question. Pure. */
final class ItemRules {

    private static final int NOTE = 200;
    private static final BigDecimal DEAREST = new BigDecimal("1000000");

    private ItemRules() {}

    static void checkPrice(String field, @Nullable Money price, Currency currency) {
        if (price == null) {
            return;
        }
        if (!price.currency().equals(currency)) {
            throw Refusal.at(field, "menus.price.currency", currency.getCurrencyCode());
        }
        if (price.amount().signum() <= 0 || price.amount().compareTo(DEAREST) >= 0) {
            throw Refusal.at(field, "menus.price.range");
        }
    }

    /** Head office can keep the price to itself: then it is the lowest of its band. */
    static void checkPriceOf(String field, @Nullable Money price, Currency currency, TreatmentData treatment) {
        checkPrice(field, price, currency);
        Money kept = keptPrice(treatment, currency);
        if (price != null && kept != null && !price.equals(kept)) {
            throw Refusal.at(field, "menus.price.kept", treatment.names(), kept);
        }
    }

    /** An enhancement may cost nothing; else what holds for a price holds for its own. */
    static void checkPriceOf(Enhancement one, EnhancementOffer offer, Currency currency, TreatmentData treatment) {
        String field = EnhancementOffer.priceField(one.name());
        Money price = offer.price();
        if (price == null) {
            return;
        }
        if (price.amount().signum() != 0) {
            checkPrice(field, price, currency);
        } else if (!price.currency().equals(currency)) {
            throw Refusal.at(field, "menus.price.currency", currency.getCurrencyCode());
        }
        DraftEnhancement kept = DraftEnhancement.of(one, treatment, offer, currency);
        if (kept.kept() && !price.equals(kept.price())) {
            throw Refusal.at(field, "menus.price.kept", one.names(), kept.price());
        }
    }

    /** The price that a location may not change; null where it may, or where head office has set none. */
    static @Nullable Money keptPrice(TreatmentData treatment, Currency currency) {
        PriceBand band = treatment.priceBands().get(currency);
        return band == null || treatment.extras().localFields().contains(LocalField.PRICE) ? null : band.low();
    }

    static void checkNote(String field, String note) {
        Characters.check(field, note, 0, NOTE);
    }

    /** Head office can keep the sentence on the menu to itself. */
    static void checkNoteOf(String field, String note, TreatmentData treatment) {
        checkNote(field, note);
        if (!note.isBlank() && !treatment.extras().localFields().contains(LocalField.NOTE)) {
            throw Refusal.at(field, "menus.note.kept", treatment.names());
        }
    }

    /** What comes onto a draft is what head office offers today. */
    static void checkActive(BookableVariant variant) {
        if (variant.state() != TreatmentState.ACTIVE) {
            throw Refusal.because("menus.gate.notActive", variant.names());
        }
        becameOf(variant).ifPresent(why -> {
            throw Refusal.because("menus.gate.former", variant.names(), List.of(why));
        });
    }

    /** What head office made of a length; nothing while it can be offered. */
    static Optional<Why> becameOf(BookableVariant variant) {
        Superseded superseded = variant.superseded();
        return superseded == null
                ? Optional.empty()
                : Optional.of(Why.of("menus.former." + LengthDifference.of(variant.parts(), superseded.parts()),
                        LengthDifference.minutes(variant.parts()), LengthDifference.minutes(superseded.parts())));
    }
}
