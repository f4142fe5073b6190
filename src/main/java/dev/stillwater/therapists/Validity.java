package dev.stillwater.therapists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included.
 *
 * @param last the last day; null for no end
 */
public record Validity(LocalDate first, @Nullable LocalDate last) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    public boolean overlaps(Validity other) {
        return (other.last == null || !first.isAfter(other.last)) && (last == null || !other.first.isAfter(last));
    }

    /** Whether it ends before it begins, which nothing can. */
    public boolean reversed() {
        return last != null && last.isBefore(first);
    }

    /** The earlier of two ends; null is later than any day. */
    public static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
