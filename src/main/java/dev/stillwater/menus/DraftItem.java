package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.BookableVariant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a menu's draft.
 *
 * @param price null until the location has set one
 * @param note a short remark of the location; may be empty
 */
public record DraftItem(MenuItemId id, long version, BookableVariant variant, @Nullable Money price, String note) {}
