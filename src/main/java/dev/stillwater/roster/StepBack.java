package dev.stillwater.roster;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the latest step of an appointment back. Where it leads is decided anew by screening: what
 * it holds by now is held, and what it does not let go ahead is neither under way nor checked in.
 */
@Component
@Transactional
class StepBack {

    private final Appointments appointments;
    private final ResourceLocks locks;
    private final ScreeningGate gate;
    private final ScreeningResults screening;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    StepBack(
            Appointments appointments, ResourceLocks locks, ScreeningGate gate, ScreeningResults screening,
            CurrentUser currentUser, AuditTrail audit, ChangeFeed changes) {
        this.appointments = appointments;
        this.locks = locks;
        this.gate = gate;
        this.screening = screening;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
    }

    /** What it takes up, once it stands again. */
    EntityId[] resources(AppointmentId id) {
        AppointmentEntity entity = managed(id);
        return new EntityId[] {
            new TherapistId(entity.therapistId), new RoomId(entity.roomId), new GuestId(entity.guestId)
        };
    }

    AppointmentData byManager(AppointmentId id, long version, EntityId... resources) {
        locks.hold(resources);
        AppointmentEntity entity = managed(id);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        if (!entity.state.occupies()) {
            refuseTaken(entity);
        }
        back(entity, "appointment-set-back");
        return entity.toData();
    }

    /** @throws Refusal when there is no step to take back */
    void back(AppointmentEntity entity, String action) {
        AppointmentState was = entity.state;
        LastStep last = entity.lastStep();
        if (last == null) {
            throw Refusal.because("roster.back.nothing");
        }
        entity.backTo(last.before());
        if (!gate.isOpen(entity)) {
            entity.backTo(AppointmentState.BOOKED);
        }
        screening.takeOver(entity);
        appointments.save(entity);
        LocationId location = new LocationId(entity.locationId);
        audit.record(AuditRecord.of(AuditArea.ROSTER, action, new AppointmentId(entity.id), entity.treatmentName)
                .at(location)
                .with("from", was.name())
                .with("to", entity.state.name()));
        changes.publish(Change.of(Booking.TOPIC, entity.id, location));
    }

    /** Somebody who did not come left therapist, room and time free; another may have them now. */
    private void refuseTaken(AppointmentEntity entity) {
        Instant earliest = entity.startsAt.minus(SceneReading.LONGEST);
        Stream<AppointmentEntity> there = Stream.of(
                        appointments.ofTherapist(entity.therapistId, earliest, entity.startsAt, entity.endsAt),
                        appointments.inRoom(entity.roomId, earliest, entity.startsAt, entity.endsAt),
                        appointments.ofGuest(entity.guestId, earliest, entity.startsAt, entity.endsAt))
                .flatMap(List::stream);
        if (there.anyMatch(other -> !other.id.equals(entity.id))) {
            throw Refusal.because("roster.back.taken");
        }
    }

    private AppointmentEntity managed(AppointmentId id) {
        return appointments.findById(id.value())
                .filter(found -> currentUser.get().manages().covers(new LocationId(found.locationId)))
                .orElseThrow(NotThere::new);
    }
}
