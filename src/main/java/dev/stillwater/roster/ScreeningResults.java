package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.screening.DecisionTightened;
import dev.stillwater.screening.LettersChanged;
import dev.stillwater.screening.ScreeningKey;
import dev.stillwater.screening.ScreeningRecorded;
import dev.stillwater.screening.ScreeningState;
import dev.stillwater.screening.ScreeningStates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds or releases appointments by what screening decided, in the transaction in which it was
 * recorded: a hold is there the moment the decision is.
 */
@Component
class ScreeningResults {

    private static final int DAYS_AHEAD = 400;

    private final Appointments appointments;
    private final ScreeningStates states;
    private final ChangeFeed changes;
    private final Clock clock;

    ScreeningResults(Appointments appointments, ScreeningStates states, ChangeFeed changes, Clock clock) {
        this.appointments = appointments;
        this.states = states;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void on(ScreeningRecorded event) {
        apply(event.guest(), event.day(), event.day());
    }

    @EventListener
    void on(DecisionTightened event) {
        apply(event.guest(), event.first(), event.last());
    }

    @EventListener
    void on(LettersChanged event) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        apply(event.guest(), today.minusDays(1), today.plusDays(DAYS_AHEAD));
    }

    private void apply(GuestId guest, LocalDate first, LocalDate last) {
        List<AppointmentEntity> open = appointments.holdOfGuestBetween(guest.value(), first, last).stream()
                .filter(appointment -> appointment.state.isOpen())
                .toList();
        Map<ScreeningKey, ScreeningState> found = states.of(open.stream().map(ScreeningResults::key).distinct().toList());
        open.forEach(appointment -> {
            ScreeningState state = found.get(key(appointment));
            if (state != null) {
                take(appointment, state);
                appointments.save(appointment);
                changes.publish(Change.of(Booking.TOPIC, appointment.id, new LocationId(appointment.locationId)));
            }
        });
    }

    /** Takes over what was decided already for the guest and the day, for an appointment that is new there. */
    void takeOver(AppointmentEntity appointment) {
        states.of(key(appointment)).ifPresent(state -> take(appointment, state));
    }

    static ScreeningKey key(AppointmentEntity appointment) {
        return ScreeningKey.of(
                new GuestId(appointment.guestId), appointment.localDay,
                appointment.screened());
    }

    static ScreeningKey key(AppointmentData appointment) {
        return ScreeningKey.of(appointment.guest(), appointment.day(), appointment.modalities());
    }

    private static void take(AppointmentEntity appointment, ScreeningState state) {
        appointment.screeningId = state.id().value();
        appointment.headline = state.headline();
        appointment.earliest = state.earliest();
        appointment.changes = AppointmentEntity.joined(state.modifications().keySet());
        appointment.remainingParts = AppointmentEntity.joined(
                state.possible());
        appointment.heldBy = state.heldBy();
        appointment.askedAhead = state.isToAsk();
        if (state.held()) {
            appointment.backTo(AppointmentState.BOOKED);
            appointment.state = AppointmentState.HELD;
        } else if (appointment.state == AppointmentState.HELD) {
            appointment.state = AppointmentState.BOOKED;
        }
    }
}
