package dev.stillwater.menus;

import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.Enhancement;
import org.jspecify.annotations.Nullable;

/**
 * What can be added to a treatment of the menu in force.
 *
 * @param price null where nobody has given one, and it costs nothing; only on menus from before they held enhancements
 */
public record OfferedEnhancement(Enhancement enhancement, @Nullable Money price) {}
