package dev.stillwater.menus;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import dev.stillwater.therapists.AssignedTherapist;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one rule of the gate says of one line, or of the menu as a whole.
 *
 * @param item null when the whole menu is meant
 * @param name how the line is called; empty for the whole menu
 * @param missing modalities that nobody there may perform
 * @param helpers people of the chain who could be assigned and would close the hole
 */
public record GateFinding(
        Level level, @Nullable MenuItemId item, String name, Why why, Set<ModalityCode> missing,
        List<AssignedTherapist> helpers) {

    /** How much it matters. */
    public enum Level {
        /** Publishing is refused. */
        REFUSED,
        /** Can be published, but will break on a day that is known. */
        SOON,
        /** In order. */
        PASSED
    }

    public String rule() {
        return why.rule();
    }

    static GateFinding refused(@Nullable MenuItemId item, String name, Why why) {
        return new GateFinding(Level.REFUSED, item, name, why, Set.of(), List.of());
    }
}
