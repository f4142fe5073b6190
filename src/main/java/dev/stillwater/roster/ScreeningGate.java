package dev.stillwater.roster;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.screening.ScreeningState;
import dev.stillwater.screening.ScreeningStates;
import org.springframework.stereotype.Component;

/**
 * Nobody is checked in, and nothing is begun, past what screening says now; what nobody was checked in for is not
 * noted as done past what it said then.
 */
@Component
class ScreeningGate {

    private final ScreeningStates screening;

    ScreeningGate(ScreeningStates screening) {
        this.screening = screening;
    }

    boolean isOpen(AppointmentEntity entity) {
        return screening.of(ScreeningResults.key(entity)).filter(ScreeningState::clear).isPresent();
    }

    /**
     * Likewise for what is over by the clock: a policy that came into force since changes nothing about it.
     *
     * @throws Refusal when it was not screened, held, or not asked on the day
     */
    void wasOpen(AppointmentEntity entity) {
        if (screening.of(ScreeningResults.key(entity)).filter(ScreeningState::wentAhead).isEmpty()) {
            pass(entity);
        }
    }

    /** @throws Refusal when it is not screened, held, not asked on the day, or a newer policy asks more */
    void pass(AppointmentEntity entity) {
        ScreeningState state = screening.of(ScreeningResults.key(entity))
                .orElseThrow(() -> Refusal.because("roster.start.notScreened"));
        if (state.held()) {
            throw Refusal.because("roster.start.held");
        }
        if (!state.clear()) {
            throw Refusal.because(state.overtaken() ? "roster.start.overtaken" : "roster.start.earlier");
        }
    }
}
