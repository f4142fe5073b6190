package dev.stillwater.roster;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.AssignedTherapist;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.Validity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leave that waits for a manager: those of a location decide for everybody who is assigned to it
 * during the leave. Granted leave is an absence like every other.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class LeaveDesk {

    private static final int MOST_OPEN = 50;

    private final LeaveRequests requests;
    private final Shifts shifts;
    private final Appointments appointments;
    private final AbsenceSteps absences;
    private final LeaveSteps steps;
    private final TherapistHold hold;
    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final CurrentUser currentUser;
    private final Clock clock;

    LeaveDesk(
            LeaveRequests requests, Shifts shifts, Appointments appointments, AbsenceSteps absences, LeaveSteps steps,
            TherapistHold hold, LocationDirectory locations, TherapistDirectory therapists, CurrentUser currentUser,
            Clock clock) {
        this.requests = requests;
        this.shifts = shifts;
        this.appointments = appointments;
        this.absences = absences;
        this.steps = steps;
        this.hold = hold;
        this.locations = locations;
        this.therapists = therapists;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What waits at a location, the soonest leave first; fifty at most. The number of statements does
     * not depend on how many there are.
     *
     * @throws OutOfScopeException for a location that the caller does not manage
     */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public List<Asked> open(LocationId at) {
        currentUser.get().manages().require(at);
        LocalDate today = LocalDate.ofInstant(clock.instant(), locations.get(at).zone());
        // Who was asked about long ago, or asks far ahead, is among these as well.
        Map<TherapistId, AssignedTherapist> people = therapists
                .assigned(at, today.minusYears(1), today.plusYears(3)).stream()
                .collect(Collectors.toMap(AssignedTherapist::id, Function.identity()));
        if (people.isEmpty()) {
            return List.of();
        }
        Map<TherapistId, List<Validity>> works = therapists.assignments(at, people.keySet());
        return requests.open(people.keySet().stream().map(TherapistId::value).toList(), PageRequest.of(0, MOST_OPEN))
                .stream()
                .map(LeaveRequestEntity::toData)
                .filter(request -> works.getOrDefault(request.therapist(), List.of()).stream()
                        .anyMatch(work -> work.overlaps(new Validity(request.first(), request.last()))))
                .map(request -> new Asked(request, people.get(request.therapist()).name()))
                .toList();
    }

    /**
     * What stands in such leave already: at this location each, elsewhere how many.
     *
     * @throws NotThere when the person is not assigned there during it
     */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public Standing standing(LocationId at, LeaveRequestId id) {
        LeaveRequest request = reachable(at, id);
        absences.assigned(at, request.therapist(), request.first(), request.last());
        TimeSpan span = RosterReading.span(request.first(), request.last(), locations.get(at).zone());
        Instant earliest = span.from().minus(SceneReading.LONGEST);
        List<ShiftEntity> working = shifts.ofTherapist(request.therapist().value(), earliest, span.from(), span.to());
        List<AppointmentEntity> booked = appointments.ofTherapist(request.therapist().value(), earliest, span.from(), span.to());
        List<ShiftData> workingHere = working.stream().filter(shift -> shift.locationId.equals(at.value()))
                .map(ShiftEntity::toData).toList();
        List<AppointmentData> bookedHere = booked.stream().filter(one -> one.locationId.equals(at.value()))
                .map(AppointmentEntity::toData).toList();
        return new Standing(
                workingHere, bookedHere, working.size() - workingHere.size(), booked.size() - bookedHere.size());
    }

    /**
     * Grants it: the person is away from then on, as if the manager had recorded the absence.
     *
     * @throws Refusal when somebody decided meanwhile, or the person is away then already
     * @throws NotThere when the person is not assigned there during it
     */
    @PreAuthorize(Allow.MANAGER)
    public void grant(LocationId at, LeaveRequestId id) {
        LeaveRequest asked = reachable(at, id);
        AssignedTherapist person = absences.assigned(at, asked.therapist(), asked.first(), asked.last());
        hold.run(asked.therapist(), () -> {
            LeaveRequestEntity request = requests.findById(id.value()).orElseThrow(NotThere::new);
            request.requireOpen();
            AbsenceData absence = absences.store(at, person, request.firstDay, request.lastDay, request.kind);
            request.absenceId = absence.stored().value();
            steps.decide(request, LeaveState.GRANTED);
            steps.store("leave-granted", at, request, person.name());
            return id;
        });
    }

    /**
     * Declines it.
     *
     * @param reason for the therapist
     * @throws Refusal at the field {@code reason} without one; when somebody decided meanwhile
     * @throws NotThere when the person is not assigned there during it
     */
    @PreAuthorize(Allow.MANAGER)
    public void decline(LocationId at, LeaveRequestId id, String reason) {
        LeaveRequest asked = reachable(at, id);
        String kept = reason.strip();
        if (kept.isEmpty()) {
            throw Refusal.at("reason", "refusal.required");
        }
        OwnLeave.checkText("reason", kept);
        AssignedTherapist person = absences.assigned(at, asked.therapist(), asked.first(), asked.last());
        hold.run(asked.therapist(), () -> {
            LeaveRequestEntity request = requests.findById(id.value()).orElseThrow(NotThere::new);
            request.requireOpen();
            request.reason = kept;
            steps.decide(request, LeaveState.DECLINED);
            steps.store("leave-declined", at, request, person.name());
            return id;
        });
    }

    private LeaveRequest reachable(LocationId at, LeaveRequestId id) {
        currentUser.get().manages().require(at);
        return requests.findById(id.value()).map(LeaveRequestEntity::toData).orElseThrow(NotThere::new);
    }

    /** What somebody asked for, and the person's name. */
    public record Asked(LeaveRequest request, String name) {}

    /** What stands in the leave: shifts and appointments of the location, and how many there are elsewhere. */
    public record Standing(
            List<ShiftData> shifts, List<AppointmentData> appointments, int shiftsElsewhere, int appointmentsElsewhere) {

        public boolean isNothing() {
            return shifts.isEmpty() && appointments.isEmpty() && shiftsElsewhere + appointmentsElsewhere == 0;
        }
    }
}
