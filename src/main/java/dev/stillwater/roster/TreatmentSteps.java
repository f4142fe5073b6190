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
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationDirectory;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a therapist notes about his own appointments: begun, done, and back again while it is fresh. */
@Service
@Transactional
public class TreatmentSteps {

    private final Appointments appointments;
    private final LocationDirectory locations;
    private final ScreeningGate gate;
    private final StepBack back;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    TreatmentSteps(
            Appointments appointments, LocationDirectory locations, ScreeningGate gate, StepBack back,
            CurrentUser currentUser, AuditTrail audit, ChangeFeed changes, Clock clock) {
        this.appointments = appointments;
        this.locations = locations;
        this.gate = gate;
        this.back = back;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Begins the treatment.
     *
     * @throws Refusal when it is held, not screened on the day, not today, or no longer open
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.THERAPIST)
    public void start(AppointmentId id, long version) {
        AppointmentEntity entity = mine(id, version);
        if (!entity.state.isOpen()) {
            throw Refusal.because("roster.notOpen");
        }
        Instant now = clock.instant();
        if (!entity.localDay.equals(now.atZone(locations.get(new LocationId(entity.locationId)).zone()).toLocalDate())) {
            throw Refusal.because("roster.start.notToday");
        }
        gate.pass(entity);
        entity.step(AppointmentState.STARTED, now);
        store("treatment-started", entity);
    }

    /**
     * Notes that the treatment is over. One that was forgotten to be begun can be closed too once its
     * time is over, where screening let it go ahead.
     *
     * @throws Refusal when it was not begun, or is not over
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.THERAPIST)
    public void done(AppointmentId id, long version) {
        AppointmentEntity entity = mine(id, version);
        if (entity.state != AppointmentState.STARTED) {
            if (!StepRules.isUnclosed(entity.toData(), clock.instant())) {
                throw Refusal.because("roster.done.notStarted");
            }
            gate.wasOpen(entity);
        }
        entity.step(AppointmentState.DONE, clock.instant());
        store("treatment-done", entity);
    }

    /**
     * Takes the latest of these steps back, for {@link StepRules#UNDO}.
     *
     * @throws Refusal when there is none, or it is longer ago
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.THERAPIST)
    public void undo(AppointmentId id, long version) {
        AppointmentEntity entity = mine(id, version);
        if (!StepRules.mayUndo(entity.toData(), clock.instant())) {
            throw Refusal.because("roster.undo.late", StepRules.UNDO.toMinutes());
        }
        back.back(entity, "treatment-step-undone");
    }

    private void store(String action, AppointmentEntity entity) {
        appointments.save(entity);
        LocationId location = new LocationId(entity.locationId);
        audit.record(AuditRecord.of(AuditArea.ROSTER, action, new AppointmentId(entity.id), entity.treatmentName).at(location));
        changes.publish(Change.of(Booking.TOPIC, entity.id, location));
    }

    private AppointmentEntity mine(AppointmentId id, long version) {
        TherapistId own = currentUser.get().therapist();
        if (own == null) {
            throw new AccessDeniedException("The account belongs to no therapist");
        }
        AppointmentEntity entity = appointments.findById(id.value())
                .filter(found -> found.therapistId.equals(own.value()))
                .orElseThrow(NotThere::new);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        return entity;
    }
}
