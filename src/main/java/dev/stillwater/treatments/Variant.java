package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import java.util.List;

/** A length in which a treatment can be booked: its parts in the order in which they are given. */
public record Variant(VariantId id, List<Part> parts) {

    public Variant {
        parts = List.copyOf(parts);
    }

    public static Variant of(Part... parts) {
        return new Variant(VariantId.next(), List.of(parts));
    }

    /** The sum of the parts, in minutes. */
    public int handsOnMinutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /** The modalities in order, also where one comes back. */
    public List<ModalityCode> sequence() {
        return parts.stream().map(Part::modality).toList();
    }
}
