package dev.stillwater.menus;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One difference between the menu in force and what would be published.
 *
 * @param handsOnMinutes of the length that it is about
 * @param before the old price; null unless it is about a price
 * @param after the new price; likewise
 */
public record MenuChange(Kind kind, LocalText name, int handsOnMinutes, @Nullable Money before, @Nullable Money after) {

    /** What differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        PRICE,
        /** Hands-on or booked minutes. */
        MINUTES,
        /** The name or an approved description. */
        TEXT,
        /** The location's own remark. */
        NOTE,
        /** Something else that the menu says of it, such as its section, parts or allergens. */
        FACTS,
        /** It stands in another place. */
        ORDER,
        /** Something that can be added to it, new; the name says to what. */
        ENHANCEMENT_ADDED,
        ENHANCEMENT_REMOVED,
        ENHANCEMENT_PRICE,
        /** Its minutes, or what it brings. */
        ENHANCEMENT
    }

    static MenuChange of(Kind kind, MenuContent.Entry entry, MenuContent.Addition one, @Nullable Money before, @Nullable Money after) {
        return new MenuChange(kind, named(entry.name(), one.name()), entry.handsOnMinutes(), before, after);
    }

    private static LocalText named(LocalText treatment, LocalText addition) {
        return new LocalText(
                treatment.en() + " + " + addition.en(),
                treatment.in("es") + " + " + addition.in("es"));
    }

    static MenuChange of(Kind kind, MenuContent.Entry entry) {
        return new MenuChange(kind, entry.name(), entry.handsOnMinutes(), null, null);
    }
}
