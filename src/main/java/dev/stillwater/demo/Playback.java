package dev.stillwater.demo;

import java.time.Instant;
import java.util.Optional;

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

    static void at(Instant instant, Runnable work) {
        ScopedValue.where(PLAYED, instant).run(work);
    }
}
