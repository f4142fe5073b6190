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
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.WallClock;
import dev.stillwater.kernel.Why;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.TherapistDirectory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the shifts of the caller's locations. Each call is one transaction that holds the row of the
 * therapist, begun after that row is known to be there.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ShiftPlanning {

    /** The topic under which changed shifts and absences are announced. */
    public static final String TOPIC = "shifts";

    private final Shifts shifts;
    private final Appointments appointments;
    private final SceneReading scenes;
    private final TherapistHold hold;
    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    ShiftPlanning(
            Shifts shifts, Appointments appointments, SceneReading scenes, TherapistHold hold,
            LocationDirectory locations, TherapistDirectory therapists, CurrentUser currentUser, AuditTrail audit,
            ChangeFeed changes) {
        this.shifts = shifts;
        this.appointments = appointments;
        this.scenes = scenes;
        this.hold = hold;
        this.locations = locations;
        this.therapists = therapists;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * Plans a shift, or changes the one with the data's id.
     *
     * @throws Refusal with every rule that stands against it, or when appointments would stand
     *     outside the changed shift
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public ShiftData save(ShiftData data) {
        currentUser.get().manages().require(data.location());
        return hold.run(data.therapist(), () -> plan(data));
    }

    private ShiftData plan(ShiftData data) {
        ShiftEntity entity = data.id() == null ? new ShiftEntity() : mine(data.stored());
        if (data.id() == null) {
            entity.id = ShiftId.next().value();
        } else {
            StaleSave.check(data.version(), entity.version == null ? 0 : entity.version);
            keepAppointments(entity, data);
        }
        refuseAll(against(data, entity.id));
        entity.take(data);
        shifts.save(entity);
        record(data.id() == null ? "shift-planned" : "shift-changed", entity);
        return entity.toData();
    }

    /**
     * Takes a shift away.
     *
     * @throws Refusal when appointments stand in it; they must be moved or cancelled first
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public void remove(ShiftId id, long version) {
        TherapistId therapist = mine(id).toData().therapist();
        hold.run(therapist, () -> take(id, version));
    }

    private ShiftId take(ShiftId id, long version) {
        ShiftEntity entity = mine(id);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        int inside = inside(entity).size();
        if (inside > 0) {
            throw Refusal.because("roster.shift.hasAppointments", inside);
        }
        shifts.delete(entity);
        record("shift-removed", entity);
        return id;
    }

    /**
     * Plans the shifts of one week again in another, at the same times of the clock. What a rule
     * stands against is left out and named; everything else is planned.
     *
     * @param from a day of the week to copy, {@code to} the same day of the other week
     */
    @PreAuthorize(Allow.MANAGER)
    public CopiedWeek copyWeek(LocationId at, LocalDate from, LocalDate to) {
        currentUser.get().manages().require(at);
        ZoneId zone = locations.get(at).zone();
        TimeSpan week = RosterReading.span(from, from.plusDays(6), zone);
        long days = ChronoUnit.DAYS.between(from, to);
        int planned = 0;
        Set<Why> whys = new LinkedHashSet<>();
        for (ShiftEntity shift : shifts.atLocation(at.value(), week.from().minusNanos(1), week.from(), week.to())) {
            TherapistId therapist = new TherapistId(shift.therapistId);
            try {
                TimeSpan span = new TimeSpan(later(shift.startsAt, days, zone), later(shift.endsAt, days, zone));
                hold.run(therapist, () -> plan(new ShiftData(null, 0, therapist, at, span)));
                planned++;
            } catch (Refusal refusal) {
                whys.addAll(refusal.whys());
            }
        }
        return new CopiedWeek(planned, List.copyOf(whys));
    }

    /** The same time of the clock on another day; of two such times the one that goes on as before. */
    private static Instant later(Instant instant, long days, ZoneId zone) {
        LocalDateTime shown = LocalDateTime.ofInstant(instant, zone).plusDays(days);
        if (WallClock.moments(shown, zone).isEmpty()) {
            throw Refusal.because("refusal.time.skipped", shown.toLocalTime(), shown.toLocalDate());
        }
        return instant.atZone(zone).plusDays(days).toInstant();
    }

    /** How many shifts were planned, and what stood against the others. */
    public record CopiedWeek(int planned, List<Why> against) {}

    private List<Why> against(ShiftData data, UUID own) {
        LocationData location = locations.get(data.location());
        TimeSpan around = new TimeSpan(data.span().from().minus(Duration.ofDays(2)), data.span().to().plus(Duration.ofDays(2)));
        List<ShiftData> others = shifts.ofTherapist(
                        data.therapist().value(), around.from().minus(SceneReading.LONGEST), around.from(), around.to())
                .stream()
                .filter(other -> !other.id.equals(own))
                .map(ShiftEntity::toData)
                .toList();
        LocalDate day = data.span().from().atZone(location.zone()).toLocalDate();
        return ShiftRules.against(
                data.span(), location, therapists.names(List.of(data.therapist())).getOrDefault(data.therapist(), "?"),
                others, scenes.absences(data.therapist(), data.span()),
                therapists.whyNot(data.therapist(), data.location(), Set.of(), day), scenes.names(others));
    }

    private void keepAppointments(ShiftEntity entity, ShiftData data) {
        boolean same = data.therapist().value().equals(entity.therapistId) && data.location().value().equals(entity.locationId);
        long left = inside(entity).stream().filter(a -> !same || !data.span().contains(a.span())).count();
        if (left > 0) {
            throw Refusal.because("roster.shift.hasAppointments", left);
        }
    }

    private List<AppointmentEntity> inside(ShiftEntity shift) {
        return appointments.ofTherapist(
                        shift.therapistId, shift.startsAt.minus(SceneReading.LONGEST), shift.startsAt, shift.endsAt)
                .stream()
                .filter(appointment -> appointment.locationId.equals(shift.locationId))
                .toList();
    }

    private ShiftEntity mine(ShiftId id) {
        return shifts.findById(id.value())
                .filter(found -> currentUser.get().manages().covers(new LocationId(found.locationId)))
                .orElseThrow(NotThere::new);
    }

    private void record(String action, ShiftEntity entity) {
        LocationId location = new LocationId(entity.locationId);
        audit.record(AuditRecord.of(AuditArea.ROSTER, action, new ShiftId(entity.id), entity.startsAt.toString())
                .at(location)
                .with("therapist", entity.therapistId.toString())
                .with("starts", entity.startsAt.toString())
                .with("ends", entity.endsAt.toString()));
        changes.publish(Change.of(TOPIC, entity.id, location));
    }

    private static void refuseAll(List<Why> whys) {
        if (!whys.isEmpty()) {
            throw new Refusal(whys);
        }
    }
}
