package dev.stillwater.treatments;

import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Between which prices a location should stay, both included, in one currency. */
public record PriceBand(Money low, Money high) {

    private static final Pattern BAND = Pattern.compile("([A-Z]{3})\\s+(\\d{1,7}(?:\\.\\d{1,3})?)\\s*-\\s*(\\d{1,7}(?:\\.\\d{1,3})?)");

    public boolean holds(Money price) {
        return price.compareTo(low) >= 0 && price.compareTo(high) <= 0;
    }

    /**
     * Bands as people write them in one line: {@code USD 150-190; CAD 190-230}.
     *
     * @throws Refusal at prices
     */
    public static Map<Currency, PriceBand> read(String line) {
        Map<Currency, PriceBand> bands = new HashMap<>();
        if (line.isBlank()) {
            return bands;
        }
        for (String band : line.split(";")) {
            Matcher found = BAND.matcher(band.strip());
            if (!found.matches()) {
                throw Refusal.at("prices", "treatments.catalogue.prices", band.strip());
            }
            PriceBand read = band(found, band.strip());
            bands.put(read.low().currency(), read);
        }
        return bands;
    }

    /** As {@link #read} takes it, by currency. */
    public static String written(Map<Currency, PriceBand> bands) {
        return bands.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getCurrencyCode()))
                .map(entry -> entry.getKey().getCurrencyCode() + " " + entry.getValue().low().amount().toPlainString()
                        + "-" + entry.getValue().high().amount().toPlainString())
                .collect(Collectors.joining("; "));
    }

    private static PriceBand band(Matcher found, String written) {
        Currency currency = currency(found.group(1), written);
        return new PriceBand(money(found.group(2), currency), money(found.group(3), currency));
    }

    private static Currency currency(String code, String written) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.at("prices", "treatments.catalogue.prices", written);
        }
    }

    private static Money money(String digits, Currency currency) {
        BigDecimal amount = new BigDecimal(digits);
        if (amount.stripTrailingZeros().scale() > Math.max(0, currency.getDefaultFractionDigits())) {
            throw Refusal.at("prices", "money.decimals", currency.getCurrencyCode(), Math.max(0, currency.getDefaultFractionDigits()));
        }
        return new Money(amount, currency);
    }
}
