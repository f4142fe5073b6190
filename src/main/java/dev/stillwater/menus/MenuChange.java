package dev.stillwater.menus;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One difference between the menu in force and what would be published.
 *
 * @param handsOnMinutes of the length that it is about
 * @param before the old price; null unless it is about the price
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
        NOTE
    }

    static MenuChange of(Kind kind, MenuContent.Entry entry) {
        return new MenuChange(kind, entry.name(), entry.handsOnMinutes(), null, null);
    }
}
