package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import java.util.List;

/**
 * A variant with everything that planning needs to know of it.
 *
 * @param name the treatment's English name
 * @param nameEs its Spanish name, or blank
 * @param state of its treatment
 * @param minimumAge youngest guest, in years
 */
public record BookableVariant(
        TreatmentId treatment, VariantId variant, String name, String nameEs, String section, TreatmentState state,
        List<Part> parts, Derived derived, int minimumAge) {

    public BookableVariant {
        parts = List.copyOf(parts);
    }

    /** The same with what a guest adds to it: longer, and with what the additions bring. */
    public BookableVariant with(List<Enhancement> added) {
        Derived all = derived;
        for (Enhancement one : added) {
            all = all.with(one);
        }
        return new BookableVariant(treatment, variant, name, nameEs, section, state, parts, all, minimumAge);
    }

    public LocalText names() {
        return new LocalText(name, nameEs);
    }
}
