package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.uikit.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Between which prices locations should stay, a line a currency. */
class PriceBandsEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Map<Currency, Line> lines = new LinkedHashMap<>();
    private final Div list = new Div();
    private final ComboBox<Currency> add = new ComboBox<>();
    private final transient Runnable changed;

    PriceBandsEditor(Map<Currency, PriceBand> bands, Runnable changed) {
        this.changed = changed;
        list.addClassName("stack-s");
        add.addClassName("bands-add");
        add.setPlaceholder(Words.text("treatments.bands.add"));
        add.setAriaLabel(Words.text("treatments.bands.add"));
        add.setItemLabelGenerator(one -> one.getCurrencyCode() + ", " + one.getDisplayName(Words.locale()));
        add.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                put(change.getValue(), null);
                changed.run();
            }
        });
        new TreeMap<>(byCode(bands)).forEach((code, band) -> put(Currency.getInstance(code), band));
        offer();
        getContent().add(list, add);
        getContent().addClassName("stack");
    }

    /**
     * @throws Refusal at the field priceBands when prices are missing or have too many decimals; all are marked
     */
    Map<Currency, PriceBand> read() {
        Refusal.together(lines.entrySet().stream()
                .flatMap(entry -> Stream.<Runnable>of(
                        () -> entry.getValue().money(entry.getValue().low, entry.getKey()),
                        () -> entry.getValue().money(entry.getValue().high, entry.getKey())))
                .toArray(Runnable[]::new));
        Map<Currency, PriceBand> bands = new LinkedHashMap<>();
        lines.forEach((currency, line) -> bands.put(
                currency, new PriceBand(line.money(line.low, currency), line.money(line.high, currency))));
        return bands;
    }

    /** Those for which the treatment has a line. */
    Set<Currency> currencies() {
        return Set.copyOf(lines.keySet());
    }

    private void put(Currency currency, @Nullable PriceBand band) {
        Line line = new Line(currency, band);
        lines.put(currency, line);
        list.add(line.row);
        offer();
    }

    private void remove(Currency currency) {
        Line line = lines.remove(currency);
        if (line != null) {
            list.remove(line.row);
        }
        offer();
        changed.run();
        add.focus();
    }

    private void offer() {
        List<Currency> free = Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getDefaultFractionDigits() >= 0 && !lines.containsKey(one))
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
        add.clear();
        add.setItems(free);
    }

    private static Map<String, PriceBand> byCode(Map<Currency, PriceBand> bands) {
        Map<String, PriceBand> byCode = new LinkedHashMap<>();
        bands.forEach((currency, band) -> byCode.put(currency.getCurrencyCode(), band));
        return byCode;
    }

    /** One currency's lowest and highest price. */
    private final class Line {

        private final BigDecimalField low;
        private final BigDecimalField high;
        private final Div row;

        Line(Currency currency, @Nullable PriceBand band) {
            String code = currency.getCurrencyCode();
            low = field(Words.text("treatments.bands.low", code), band == null ? null : band.low().amount());
            high = field(Words.text("treatments.bands.high", code), band == null ? null : band.high().amount());
            Span name = new Span(code);
            name.addClassName("strong");
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> PriceBandsEditor.this.remove(currency));
            remove.setAriaLabel(Words.text("treatments.bands.remove", code));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            row = new Div(name, low, new Span(Words.text("treatments.bands.to")), high, remove);
            row.addClassName("band-line");
        }

        private BigDecimalField field(String label, @Nullable BigDecimal amount) {
            BigDecimalField field = new BigDecimalField();
            field.setAriaLabel(label);
            field.setLocale(Words.locale());
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            field.setValue(amount);
            field.addValueChangeListener(change -> {
                field.setInvalid(false);
                changed.run();
            });
            return field;
        }

        Money money(BigDecimalField field, Currency currency) {
            BigDecimal amount = field.getValue();
            if (amount == null) {
                throw refuse(field, "treatments.bands.missing", currency.getCurrencyCode());
            }
            if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
                throw refuse(field, "money.decimals", currency.getCurrencyCode(), currency.getDefaultFractionDigits());
            }
            return new Money(amount.stripTrailingZeros(), currency);
        }

        private Refusal refuse(BigDecimalField field, String key, Object... args) {
            field.setErrorMessage(Words.text(key, args));
            field.setInvalid(true);
            field.focus();
            return Refusal.at("priceBands", key, args);
        }
    }
}
