package dev.stillwater.treatments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a length can no longer be offered; what is booked with it stays as it is.
 *
 * @param at since when
 * @param by the length that stands in its place today; null where none does
 * @param parts of that one; empty where there is none
 */
public record Superseded(Instant at, @Nullable VariantId by, List<Part> parts) {

    public Superseded {
        parts = List.copyOf(parts);
    }
}
