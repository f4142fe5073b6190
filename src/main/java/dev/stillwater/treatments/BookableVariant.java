package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variant with everything that planning needs to know of it.
 *
 * @param name the treatment's English name
 * @param nameEs its Spanish name, or blank
 * @param state of its treatment
 * @param minimumAge youngest guest, in years
 * @param superseded null while the library still has this length
 */
public record BookableVariant(
        TreatmentId treatment, VariantId variant, String name, String nameEs, String section, TreatmentState state,
        List<Part> parts, Derived derived, int minimumAge, @Nullable Superseded superseded) {

    public BookableVariant {
        parts = List.copyOf(parts);
    }

    /** The same with what a guest adds to it: longer, and with what the additions bring. */
    public BookableVariant with(List<Enhancement> added) {
        Derived all = derived;
        for (Enhancement one : added) {
            all = all.with(one);
        }
        return new BookableVariant(treatment, variant, name, nameEs, section, state, parts, all, minimumAge, superseded);
    }

    /** Whether head office lets locations offer it: neither its treatment is withdrawn nor this length superseded. */
    public boolean isOffered() {
        return state == TreatmentState.ACTIVE && superseded == null;
    }

    public LocalText names() {
        return new LocalText(name, nameEs);
    }
}
