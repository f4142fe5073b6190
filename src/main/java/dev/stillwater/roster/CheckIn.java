package dev.stillwater.roster;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.screening.ScreeningState;
import dev.stillwater.screening.ScreeningStates;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks guests in at the desk: on the day, after a screening that lets the treatment go ahead. */
@Service
@Transactional
public class CheckIn {

    private final Appointments appointments;
    private final LocationDirectory locations;
    private final ScreeningStates screening;
    private final ScreeningGate gate;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    CheckIn(
            Appointments appointments, LocationDirectory locations, ScreeningStates screening, ScreeningGate gate,
            CurrentUser currentUser, AuditTrail audit, ChangeFeed changes, Clock clock) {
        this.appointments = appointments;
        this.locations = locations;
        this.screening = screening;
        this.gate = gate;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Notes that the guest is here.
     *
     * @throws Refusal when it is not today, not screened for today, a stricter policy came into force since, or
     *     held: no hold is skipped
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public void checkIn(AppointmentId id, long version) {
        AppointmentEntity entity = open(id, version);
        if (!entity.localDay.equals(clock.instant().atZone(
                locations.get(new LocationId(entity.locationId)).zone()).toLocalDate())) {
            throw Refusal.because("roster.start.notToday");
        }
        ScreeningState state = screening.of(ScreeningResults.key(entity))
                .orElseThrow(() -> Refusal.because("roster.checkIn.notScreened"));
        if (state.heldBy() != null) {
            throw Refusal.because("roster.checkIn.heldBy", state.heldBy());
        }
        if (state.held()) {
            throw Refusal.because("roster.checkIn.held");
        }
        if (!state.clear()) {
            throw Refusal.because(state.overtaken() ? "roster.checkIn.overtaken" : "roster.checkIn.earlier");
        }
        store(entity, AppointmentState.CHECKED_IN, "guest-checked-in");
    }

    /**
     * Notes at the desk that the treatment is over, where the therapist did not. One whose guest nobody
     * checked in can be closed once its time is over, where screening let it go ahead.
     *
     * @throws Refusal when the guest was not checked in and it is not over, or screening did not let it go ahead; when
     *     it has not begun by the clock; when it is held, also since the guest was checked in
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public void done(AppointmentId id, long version) {
        AppointmentEntity entity = mine(id, version);
        if (entity.state != AppointmentState.CHECKED_IN && entity.state != AppointmentState.STARTED) {
            if (!StepRules.isUnclosed(entity.toData(), clock.instant())) {
                throw Refusal.because("roster.done.notStarted");
            }
            gate.wasOpen(entity);
        }
        if (entity.startsAt.isAfter(clock.instant())) {
            throw Refusal.because("roster.noShow.tooEarly");
        }
        store(entity, AppointmentState.DONE, "treatment-closed-at-desk");
    }

    /**
     * Notes that the guest did not come.
     *
     * @throws Refusal when the appointment has not begun yet by the clock
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public void noShow(AppointmentId id, long version) {
        AppointmentEntity entity = open(id, version);
        if (entity.startsAt.isAfter(clock.instant())) {
            throw Refusal.because("roster.noShow.tooEarly");
        }
        store(entity, AppointmentState.NO_SHOW, "guest-did-not-come");
    }

    private AppointmentEntity open(AppointmentId id, long version) {
        AppointmentEntity entity = mine(id, version);
        if (!entity.state.isOpen()) {
            throw Refusal.because("roster.notOpen");
        }
        return entity;
    }

    private AppointmentEntity mine(AppointmentId id, long version) {
        AppointmentEntity entity = appointments.findById(id.value())
                .filter(found -> currentUser.get().manages().covers(new LocationId(found.locationId)))
                .orElseThrow(NotThere::new);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        return entity;
    }

    private void store(AppointmentEntity entity, AppointmentState state, String action) {
        entity.step(state, clock.instant());
        appointments.save(entity);
        LocationId location = new LocationId(entity.locationId);
        audit.record(AuditRecord.of(AuditArea.ROSTER, action, new AppointmentId(entity.id), entity.treatmentName).at(location));
        changes.publish(Change.of(Booking.TOPIC, entity.id, location));
    }
}
