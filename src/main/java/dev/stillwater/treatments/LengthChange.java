package dev.stillwater.treatments;

import java.util.List;

/**
 * What becomes of a length that was there before.
 *
 * @param before the length, as it stays for those who are booked for it
 * @param after the parts of the length in its place; empty where there is none
 */
public record LengthChange(Variant before, List<Part> after) {

    public LengthChange {
        after = List.copyOf(after);
    }

    /** Whether no length comes in its place. */
    public boolean isRemoved() {
        return after.isEmpty();
    }
}
