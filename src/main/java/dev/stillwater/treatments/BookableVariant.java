package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import java.util.List;

/**
 * A variant with everything that planning needs to know of it.
 *
 * @param name the treatment's English name
 * @param nameEs its Spanish name, or blank
 * @param state of its treatment
 */
public record BookableVariant(
        TreatmentId treatment, VariantId variant, String name, String nameEs, String section, TreatmentState state,
        List<Part> parts, Derived derived) {

    public BookableVariant {
        parts = List.copyOf(parts);
    }

    public LocalText names() {
        return new LocalText(name, nameEs);
    }
}
