package dev.stillwater.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Lets a piece of work happen at another time than now. The demonstration plays the past two weeks
 * through services that refuse what lies behind; within a playback, on its thread, the portal's
 * clock shows the time that is played.
 */
public final class Playback {

    private static final ScopedValue<Instant> PLAYED = ScopedValue.newInstance();

    private Playback() {}

    /** The time that is being played on this thread, if any. Clocks of the demonstration ask here first. */
    public static Optional<Instant> now() {
        return PLAYED.isBound() ? Optional.of(PLAYED.get()) : Optional.empty();
    }

    static <T> T at(Instant instant, Callable<T> work) {
        return ScopedValue.where(PLAYED, instant).call(() -> unchecked(work));
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException unexpected) {
            throw unexpected;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }
}
