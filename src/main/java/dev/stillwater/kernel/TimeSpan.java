package dev.stillwater.kernel;

import java.time.Duration;
import java.time.Instant;

/**
 * A span from an instant up to, and not including, another. Instants, not wall times, so that
 * midnight and clock changes need no care.
 *
 * @throws IllegalArgumentException unless {@code from} is before {@code to}
 */
public record TimeSpan(Instant from, Instant to) {

    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A span must end after it begins: " + from + ", " + to);
        }
    }

    public static TimeSpan of(Instant from, Duration length) {
        return new TimeSpan(from, from.plus(length));
    }

    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean contains(TimeSpan other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    public long minutes() {
        return length().toMinutes();
    }
}
