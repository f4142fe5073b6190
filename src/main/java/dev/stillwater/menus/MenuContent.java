package dev.stillwater.menus;

import dev.stillwater.kernel.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a published menu says, as it was on the day it was published: nothing in it is
 * looked up later.
 */
public record MenuContent(String location, String jurisdiction, String currency, List<Entry> entries) {

    public MenuContent {
        entries = List.copyOf(entries);
    }

    /**
     * One line.
     *
     * @param section code, with its words in {@code sectionName}
     * @param price null only in a preview, where nobody has set one yet
     * @param bookedMinutes with dressing and turnaround of the location
     * @param texts by language
     * @param notices and disclaimers and allergens in words
     * @param disclaimers of the English page
     * @param additions what can be added to it; null on menus from before they held it
     * @param disclaimersEs of the Spanish page; null likewise
     */
    public record Entry(
            UUID treatment,
            UUID variant,
            String section,
            LocalText sectionName,
            LocalText name,
            List<PartLine> parts,
            int handsOnMinutes,
            int bookedMinutes,
            @Nullable BigDecimal price,
            String note,
            int minimumAge,
            boolean heat,
            Map<String, Text> texts,
            List<LocalText> notices,
            List<LocalText> allergens,
            List<String> disclaimers,
            @Nullable List<Addition> additions,
            @Nullable List<String> disclaimersEs) {

        /** What must stand below the page in a language; where its text is the English one, for want of another, also that one's. */
        public List<String> disclaimersIn(String language) {
            List<String> spanish = disclaimersEs == null ? List.of() : disclaimersEs;
            if (!language.equals("es")) {
                return disclaimers;
            }
            return texts.containsKey("es") && disclaimersEs != null
                    ? spanish
                    : Stream.concat(disclaimers.stream(), spanish.stream()).distinct().toList();
        }

        /** What can be added; empty also on a menu from before they held it. */
        public List<Addition> offered() {
            return additions == null ? List.of() : additions;
        }
    }

    /**
     * What a guest can add to a treatment.
     *
     * @param minutes that it makes the treatment longer
     * @param price null only in a preview
     * @param notices and allergens in words
     */
    public record Addition(
            LocalText name, int minutes, @Nullable BigDecimal price, boolean heat, List<LocalText> notices,
            List<LocalText> allergens) {}

    /** A part in words. */
    public record PartLine(String modality, LocalText name, int minutes) {}

    /**
     * A description.
     *
     * @param number its version
     */
    public record Text(int number, String shortText, String full, String preparation, String aftercare) {}
}
