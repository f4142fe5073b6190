package dev.stillwater.screening;

import dev.stillwater.policy.PolicyVersionId;
import org.jspecify.annotations.Nullable;

/**
 * How far a simulation has come.
 *
 * @param result once it is finished
 */
public record SimulationProgress(
        PolicyVersionId policy, SimulationPeriod period, State state, long done, long total,
        @Nullable SimulationResult result) {

    /** How it stands. */
    public enum State {
        RUNNING,
        FINISHED,
        CANCELLED,
        FAILED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
