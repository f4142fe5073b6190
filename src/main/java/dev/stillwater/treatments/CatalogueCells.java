package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts and enhancements as cells: {@code MLD 45 + SW 45 | MLD 60 + SW 60} is two lengths, {@code Warm
 * towels / Toallas calientes / 5 / heat notice:heat / USD 10-15} an enhancement. Pure.
 */
final class CatalogueCells {

    private static final Pattern PART = Pattern.compile("([A-Z]{2,12})\\s+(\\d{1,4})");

    private static final int ENHANCEMENT_FIELDS = 5;

    private CatalogueCells() {}

    /** @throws Refusal at parts */
    static List<List<Part>> parts(String cell) {
        if (cell.isBlank()) {
            throw Refusal.at("parts", "treatments.catalogue.partsMissing");
        }
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

    /** @throws Refusal at enhancements, or at prices for its prices */
    static List<Enhancement> enhancements(String cell) {
        List<Enhancement> all = new ArrayList<>();
        for (String one : cell.isBlank() ? new String[0] : cell.split("\\|")) {
            String[] fields = one.split("/", -1);
            if (fields.length != ENHANCEMENT_FIELDS || !fields[2].strip().matches("\\d{1,4}")) {
                throw Refusal.at("enhancements", "treatments.catalogue.enhancements", one.strip());
            }
            Marks marks = Marks.read(fields[3].strip(), one.strip());
            all.add(new Enhancement(
                    fields[0].strip(), fields[1].strip(), Integer.parseInt(fields[2].strip()), marks.heat(),
                    List.copyOf(marks.notices()), marks.allergens(), PriceBand.read(fields[4].strip())));
        }
        return all;
    }

    static String enhancements(List<Enhancement> all) {
        return all.stream()
                .map(one -> String.join(" / ", one.name(), one.nameEs(), String.valueOf(one.minutes()), Marks.written(one),
                        PriceBand.written(one.prices())).strip())
                .collect(Collectors.joining(" | "));
    }

    /** Codes with semicolons between. */
    static Set<String> codes(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    /** @throws Refusal at heat unless it is yes, no or empty */
    static boolean heat(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw Refusal.at("heat", "treatments.catalogue.heat", cell);
        };
    }

    /** @throws Refusal at localFields for a field that locations do not have */
    static Set<LocalField> localFields(String cell) {
        Set<LocalField> fields = EnumSet.noneOf(LocalField.class);
        for (String code : codes(cell)) {
            fields.add(Arrays.stream(LocalField.values())
                    .filter(field -> field.name().equalsIgnoreCase(code))
                    .findFirst()
                    .orElseThrow(() -> Refusal.at("localFields", "treatments.catalogue.localFields", code)));
        }
        return fields;
    }

    static String localFields(Set<LocalField> fields) {
        return fields.stream().map(field -> field.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("; "));
    }

    /** What an enhancement brings besides minutes: {@code heat notice:scent allergen:fragrance}. */
    private record Marks(boolean heat, Set<String> notices, Set<String> allergens) {

        static Marks read(String field, String whole) {
            Set<String> words = Arrays.stream(field.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
            Set<String> notices = after("notice:", words);
            Set<String> allergens = after("allergen:", words);
            boolean heat = words.contains("heat");
            if (notices.size() + allergens.size() + (heat ? 1 : 0) != words.size()) {
                throw Refusal.at("enhancements", "treatments.catalogue.enhancements", whole);
            }
            return new Marks(heat, notices, allergens);
        }

        static String written(Enhancement one) {
            List<String> words = new ArrayList<>();
            if (one.heat()) {
                words.add("heat");
            }
            one.notices().forEach(code -> words.add("notice:" + code));
            one.allergens().forEach(code -> words.add("allergen:" + code));
            return String.join(" ", words);
        }

        private static Set<String> after(String prefix, Set<String> words) {
            return words.stream()
                    .filter(word -> word.startsWith(prefix))
                    .map(word -> word.substring(prefix.length()))
                    .collect(Collectors.toSet());
        }
    }
}
