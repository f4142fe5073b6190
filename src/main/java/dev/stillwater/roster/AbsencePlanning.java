package dev.stillwater.roster;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.AssignedTherapist;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private final Absences absences;
    private final Shifts shifts;
    private final Appointments appointments;
    private final TherapistHold hold;
    private final LocationDirectory locations;
    private final AbsenceSteps steps;
    private final LeaveSteps leave;
    private final CurrentUser currentUser;

    AbsencePlanning(
            Absences absences, Shifts shifts, Appointments appointments, TherapistHold hold,
            LocationDirectory locations, AbsenceSteps steps, LeaveSteps leave, CurrentUser currentUser) {
        this.absences = absences;
        this.shifts = shifts;
        this.appointments = appointments;
        this.hold = hold;
        this.locations = locations;
        this.steps = steps;
        this.leave = leave;
        this.currentUser = currentUser;
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
        AbsenceSteps.checkDays(first, last);
        AssignedTherapist person = steps.assigned(at, therapist, first, last);
        return hold.run(therapist, () -> steps.store(at, person, first, last, kind));
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
        AssignedTherapist person = steps.assigned(at, absence.therapist(),
                absence.span().from().atZone(zone).toLocalDate(), absence.span().to().atZone(zone).toLocalDate());
        hold.run(absence.therapist(), () -> {
            AbsenceEntity entity = absences.findById(id.value()).orElseThrow(NotThere::new);
            StaleSave.check(version, entity.version == null ? 0 : entity.version);
            absences.delete(entity);
            steps.record("absence-removed", at, entity, person.name());
            leave.revoke(at, id, person.name());
            return id;
        });
    }

    /** What stands in such an absence already, anywhere: to be shown before it is recorded. */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public Touched touched(LocationId at, TherapistId therapist, LocalDate first, LocalDate last) {
        currentUser.get().manages().require(at);
        if (last.isBefore(first) || first.plusDays(AbsenceSteps.LONGEST_DAYS).isBefore(last)) {
            return new Touched(0, 0);
        }
        steps.assigned(at, therapist, first, last);
        TimeSpan span = RosterReading.span(first, last, locations.get(at).zone());
        Instant earliest = span.from().minus(SceneReading.LONGEST);
        return new Touched(
                shifts.ofTherapist(therapist.value(), earliest, span.from(), span.to()).size(),
                appointments.ofTherapist(therapist.value(), earliest, span.from(), span.to()).size());
    }

    /** How many shifts and appointments. */
    public record Touched(int shifts, int appointments) {}
}
