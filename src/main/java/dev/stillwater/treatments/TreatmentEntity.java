package dev.stillwater.treatments;

import dev.stillwater.kernel.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored treatment with its price bands. Its variants are stored beside it. */
@Entity
@Table(name = "treatment")
@SuppressWarnings("NullAway.Init")
class TreatmentEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    String code;
    String name;
    String nameEs;
    String section;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    TreatmentState state;

    int minimumAge;

    /** Counted when it is saved, so that lists can ask for combinations by an index. */
    int modalityCount;

    /** Moves the version also when a save changes nothing but variants, which are other rows. */
    int saves;

    @ElementCollection
    @CollectionTable(name = "treatment_price_band", joinColumns = @JoinColumn(name = "treatment_id"))
    @MapKeyColumn(name = "currency")
    Map<String, BandValue> priceBands = new HashMap<>();

    TreatmentId treatmentId() {
        return new TreatmentId(id);
    }

    void take(TreatmentData data) {
        saves++;
        code = data.code().strip();
        name = data.name().strip();
        nameEs = data.nameEs().strip();
        section = data.section();
        minimumAge = data.minimumAge();
        modalityCount = data.modalities().size();
        priceBands.keySet().removeIf(currency -> !data.priceBands().containsKey(Currency.getInstance(currency)));
        data.priceBands().forEach((currency, band) ->
                priceBands.put(currency.getCurrencyCode(), new BandValue(band.low().amount(), band.high().amount())));
    }

    TreatmentData toData(List<VariantEntity> variants) {
        Map<Currency, PriceBand> bands = new HashMap<>();
        priceBands.forEach((code, band) -> {
            Currency currency = Currency.getInstance(code);
            bands.put(currency, new PriceBand(money(band.low(), currency), money(band.high(), currency)));
        });
        return new TreatmentData(
                treatmentId(), version == null ? 0 : version, code, name, nameEs, section, state, minimumAge,
                variants.stream().map(VariantEntity::toData).toList(), bands);
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return new Money(amount.stripTrailingZeros(), currency);
    }

    /** Lowest and highest price. */
    @Embeddable
    record BandValue(
            @Column(name = "low_price", precision = 14, scale = 3) BigDecimal low,
            @Column(name = "high_price", precision = 14, scale = 3) BigDecimal high) {}
}
