package dev.stillwater.descriptions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a version was sent back to its authors.
 *
 * @param number counts the rounds of a version, from 1
 * @param words what the reviewer wrote about the text as a whole
 * @param resolvedBy who was done with it; null while it is open
 */
public record Round(
        DescriptionId description, int number, String words, Instant sentBackAt, String sentBackBy, @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {

    public boolean isOpen() {
        return resolvedAt == null;
    }
}
