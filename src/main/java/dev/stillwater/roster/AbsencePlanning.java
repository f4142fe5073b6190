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
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.AssignedTherapist;
import dev.stillwater.therapists.TherapistDirectory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes when therapists are away. A manager does so for those assigned to one of his locations. An
 * absence counts everywhere; shifts and appointments that stand in it stay, and show as uncovered
 * until somebody moves or cancels them.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class AbsencePlanning {

    private static final int LONGEST_DAYS = 366;

    private final Absences absences;
    private final Shifts shifts;
    private final Appointments appointments;
    private final TherapistHold hold;
    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    AbsencePlanning(
            Absences absences, Shifts shifts, Appointments appointments, TherapistHold hold,
            LocationDirectory locations, TherapistDirectory therapists, CurrentUser currentUser, AuditTrail audit,
            ChangeFeed changes) {
        this.absences = absences;
        this.shifts = shifts;
        this.appointments = appointments;
        this.hold = hold;
        this.locations = locations;
        this.therapists = therapists;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * Notes that somebody is away from the beginning of the first to the end of the last day, by the
     * clock of the location.
     *
     * @throws Refusal at the field {@code last} when the days are reversed or more than a year; when
     *     the person is not assigned there, or away then already
     */
    @PreAuthorize(Allow.MANAGER)
    public AbsenceData record(LocationId at, TherapistId therapist, LocalDate first, LocalDate last, AbsenceKind kind) {
        currentUser.get().manages().require(at);
        if (last.isBefore(first)) {
            throw Refusal.at("last", "refusal.date.reversed");
        }
        if (first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw Refusal.at("last", "roster.absence.tooLong", LONGEST_DAYS);
        }
        AssignedTherapist person = assigned(at, therapist, first, last);
        ZoneId zone = locations.get(at).zone();
        return hold.run(therapist, () -> store(at, person, RosterReading.span(first, last, zone), kind));
    }

    private AbsenceData store(LocationId at, AssignedTherapist person, TimeSpan span, AbsenceKind kind) {
        absences.of(List.of(person.id().value()), span.from(), span.to()).stream()
                .filter(other -> other.state == AbsenceState.GRANTED)
                .findFirst()
                .ifPresent(other -> {
                    ZoneId zone = locations.get(at).zone();
                    throw Refusal.because("roster.absence.overlaps", person.name(),
                            other.startsAt.atZone(zone).toLocalDate(), other.endsAt.minusMillis(1).atZone(zone).toLocalDate());
                });
        AbsenceEntity entity = new AbsenceEntity();
        entity.id = AbsenceId.next().value();
        entity.therapistId = person.id().value();
        entity.startsAt = span.from();
        entity.endsAt = span.to();
        entity.kind = kind;
        entity.state = AbsenceState.GRANTED;
        absences.save(entity);
        record("absence-recorded", at, entity, person.name());
        return entity.toData();
    }

    /**
     * Takes an absence back.
     *
     * @param at one of the caller's locations, to which the person is assigned during it
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public void remove(LocationId at, AbsenceId id, long version) {
        currentUser.get().manages().require(at);
        AbsenceData absence = absences.findById(id.value()).map(AbsenceEntity::toData).orElseThrow(NotThere::new);
        ZoneId zone = locations.get(at).zone();
        AssignedTherapist person = assigned(at, absence.therapist(),
                absence.span().from().atZone(zone).toLocalDate(), absence.span().to().atZone(zone).toLocalDate());
        hold.run(absence.therapist(), () -> {
            AbsenceEntity entity = absences.findById(id.value()).orElseThrow(NotThere::new);
            StaleSave.check(version, entity.version == null ? 0 : entity.version);
            absences.delete(entity);
            record("absence-removed", at, entity, person.name());
            return id;
        });
    }

    /** What stands in such an absence already, anywhere: to be shown before it is recorded. */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public Touched touched(LocationId at, TherapistId therapist, LocalDate first, LocalDate last) {
        currentUser.get().manages().require(at);
        if (last.isBefore(first) || first.plusDays(LONGEST_DAYS).isBefore(last)) {
            return new Touched(0, 0);
        }
        assigned(at, therapist, first, last);
        TimeSpan span = RosterReading.span(first, last, locations.get(at).zone());
        Instant earliest = span.from().minus(SceneReading.LONGEST);
        return new Touched(
                shifts.ofTherapist(therapist.value(), earliest, span.from(), span.to()).size(),
                appointments.ofTherapist(therapist.value(), earliest, span.from(), span.to()).size());
    }

    /** How many shifts and appointments. */
    public record Touched(int shifts, int appointments) {}

    private AssignedTherapist assigned(LocationId at, TherapistId therapist, LocalDate first, LocalDate last) {
        return therapists.assigned(at, first, last).stream()
                .filter(person -> person.id().equals(therapist))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private void record(String action, LocationId at, AbsenceEntity entity, String name) {
        audit.record(AuditRecord.of(AuditArea.ROSTER, action, new AbsenceId(entity.id), name)
                .at(at)
                .with("kind", entity.kind.name())
                .with("starts", entity.startsAt.toString())
                .with("ends", entity.endsAt.toString()));
        changes.publish(Change.of(ShiftPlanning.TOPIC, entity.id));
    }
}
