package dev.stillwater.treatments;

import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Codes with commas between. */
    String allergens = "";

    boolean heat;
    String localFields = "";

    @ElementCollection
    @CollectionTable(name = "treatment_enhancement", joinColumns = @JoinColumn(name = "treatment_id"))
    @OrderColumn(name = "position")
    List<EnhancementValue> enhancements = new ArrayList<>();

    TakenNames.Name names() {
        return new TakenNames.Name(id, code, name, nameEs);
    }

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
        take(data.extras());
        priceBands.keySet().removeIf(currency -> !data.priceBands().containsKey(Currency.getInstance(currency)));
        data.priceBands().forEach((currency, band) ->
                priceBands.put(currency.getCurrencyCode(), new BandValue(band.low().amount(), band.high().amount())));
    }

    private void take(TreatmentExtras extras) {
        allergens = String.join(",", extras.allergens());
        heat = extras.heat();
        localFields = extras.localFields().stream().map(Enum::name).collect(Collectors.joining(","));
        List<EnhancementValue> wanted = extras.enhancements().stream().map(EnhancementValue::of).toList();
        if (!enhancements.equals(wanted)) {
            enhancements.clear();
            enhancements.addAll(wanted);
        }
    }

    /** What follows from parts of this treatment, without reading its enhancements, which guests choose later. */
    Derived added(Derived fromParts) {
        return fromParts.with(new TreatmentExtras(Set.copyOf(Csv.read(allergens)), heat, Set.of(), List.of()));
    }

    private TreatmentExtras extras() {
        return new TreatmentExtras(
                Set.copyOf(Csv.read(allergens)), heat,
                Csv.read(localFields).stream().map(LocalField::valueOf).collect(Collectors.toSet()),
                enhancements.stream().map(EnhancementValue::data).toList());
    }

    TreatmentData toData(List<VariantEntity> variants) {
        Map<Currency, PriceBand> bands = new HashMap<>();
        priceBands.forEach((code, band) -> {
            Currency currency = Currency.getInstance(code);
            bands.put(currency, new PriceBand(money(band.low(), currency), money(band.high(), currency)));
        });
        return new TreatmentData(
                treatmentId(), version == null ? 0 : version, code, name, nameEs, section, state, minimumAge,
                variants.stream().map(VariantEntity::toData).toList(), bands, extras());
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return new Money(amount.stripTrailingZeros(), currency);
    }

    /** One enhancement; its codes have commas between. */
    @Embeddable
    record EnhancementValue(
            String name, @Column(name = "name_es") String nameEs, int minutes, boolean heat, String notices, String allergens,
            String prices) {

        static EnhancementValue of(Enhancement data) {
            return new EnhancementValue(
                    data.name().strip(), data.nameEs().strip(), data.minutes(), data.heat(), String.join(",", data.notices()),
                    String.join(",", data.allergens()), PriceBand.written(data.prices()));
        }

        Enhancement data() {
            return new Enhancement(
                    name, nameEs, minutes, heat, Csv.read(notices), Set.copyOf(Csv.read(allergens)), PriceBand.read(prices));
        }
    }

    /** Lowest and highest price. */
    @Embeddable
    record BandValue(
            @Column(name = "low_price", precision = 14, scale = 3) BigDecimal low,
            @Column(name = "high_price", precision = 14, scale = 3) BigDecimal high) {}
}
