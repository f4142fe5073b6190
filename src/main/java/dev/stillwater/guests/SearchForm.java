package dev.stillwater.guests;

import java.text.Normalizer;
import java.util.Locale;

/** How names and phones are kept for searching: without accents, cases, and punctuation. */
final class SearchForm {

    private SearchForm() {}

    static String ofName(String name) {
        String folded = Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return folded.length() > 120 ? folded.substring(0, 120) : folded;
    }

    static String ofPhone(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }
}
