package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts and prices as cells: {@code MLD 45 + SW 45 | MLD 60 + SW 60} is two lengths, {@code USD
 * 150-190; CAD 190-230} prices in two currencies. Pure.
 */
final class CatalogueCells {

    private static final Pattern PART = Pattern.compile("([A-Z]{2,12})\\s+(\\d{1,4})");
    private static final Pattern BAND = Pattern.compile("([A-Z]{3})\\s+(\\d{1,7}(?:\\.\\d{1,3})?)\\s*-\\s*(\\d{1,7}(?:\\.\\d{1,3})?)");

    private CatalogueCells() {}

    /** @throws Refusal at parts */
    static List<List<Part>> parts(String cell) {
        List<List<Part>> lengths = new ArrayList<>();
        for (String length : cell.split("\\|")) {
            List<Part> parts = new ArrayList<>();
            for (String part : length.split("\\+")) {
                Matcher found = PART.matcher(part.strip());
                if (!found.matches()) {
                    throw Refusal.at("parts", "treatments.catalogue.parts", part.strip());
                }
                parts.add(new Part(ModalityCode.of(found.group(1)), Integer.parseInt(found.group(2))));
            }
            lengths.add(parts);
        }
        return lengths;
    }

    static String parts(List<Variant> variants) {
        return variants.stream()
                .map(variant -> variant.parts().stream()
                        .map(part -> part.modality() + " " + part.minutes())
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" | "));
    }

    /** @throws Refusal at prices */
    static Map<Currency, PriceBand> prices(String cell) {
        Map<Currency, PriceBand> bands = new HashMap<>();
        if (cell.isBlank()) {
            return bands;
        }
        for (String band : cell.split(";")) {
            Matcher found = BAND.matcher(band.strip());
            if (!found.matches()) {
                throw Refusal.at("prices", "treatments.catalogue.prices", band.strip());
            }
            Currency currency = currency(found.group(1), band);
            bands.put(currency, new PriceBand(
                    new Money(new BigDecimal(found.group(2)), currency), new Money(new BigDecimal(found.group(3)), currency)));
        }
        return bands;
    }

    static String prices(Map<Currency, PriceBand> bands) {
        return bands.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getCurrencyCode()))
                .map(entry -> entry.getKey().getCurrencyCode() + " " + entry.getValue().low().amount().toPlainString()
                        + "-" + entry.getValue().high().amount().toPlainString())
                .collect(Collectors.joining("; "));
    }

    private static Currency currency(String code, String band) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.at("prices", "treatments.catalogue.prices", band.strip());
        }
    }
}
