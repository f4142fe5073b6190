package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words for the codes of the library: notices, allergens and sections, each in the order in
 * which a menu shows them. A code without words stands for itself.
 */
public record LibraryWords(
        Map<String, LocalText> notices, Map<String, LocalText> allergens, Map<String, LocalText> sections) {

    public LibraryWords {
        notices = Collections.unmodifiableMap(new LinkedHashMap<>(notices));
        allergens = Collections.unmodifiableMap(new LinkedHashMap<>(allergens));
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    public LocalText notice(String code) {
        return notices.getOrDefault(code, new LocalText(code, ""));
    }

    public LocalText allergen(String code) {
        return allergens.getOrDefault(code, new LocalText(code, ""));
    }

    /** Where a section stands on a menu; behind all others when the library does not know it. */
    public int place(String section) {
        int place = List.copyOf(sections.keySet()).indexOf(section);
        return place < 0 ? sections.size() : place;
    }

    public LocalText section(String code) {
        return sections.getOrDefault(code, new LocalText(code, ""));
    }
}
