package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.RoomData;
import dev.stillwater.therapists.AssignedTherapist;
import dev.stillwater.therapists.Coverage;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.treatments.BookableVariant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a day at a location for advice, in a number of statements that does not grow with it. */
@Component
class AdviceReading {

    private final Shifts shifts;
    private final Absences absences;
    private final Appointments appointments;
    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final SceneReading scenes;
    private final Clock clock;

    AdviceReading(
            Shifts shifts, Absences absences, Appointments appointments, LocationDirectory locations,
            TherapistDirectory therapists, SceneReading scenes, Clock clock) {
        this.shifts = shifts;
        this.absences = absences;
        this.appointments = appointments;
        this.locations = locations;
        this.therapists = therapists;
        this.scenes = scenes;
        this.clock = clock;
    }

    DayFacts read(LocationData location, BookableVariant variant, LocalDate day, @Nullable AppointmentId moving) {
        TimeSpan span = RosterReading.span(day, day.plusDays(1), location.zone());
        Instant earliest = span.from().minus(SceneReading.LONGEST);
        LocationId where = location.stored();
        List<AssignedTherapist> people = therapists.assigned(where, day, day);
        List<UUID> ids = people.isEmpty()
                ? List.of(new UUID(0, 0))
                : people.stream().map(AssignedTherapist::id).map(TherapistId::value).toList();
        Coverage coverage = therapists.coverage(where, day);
        Map<AssignedTherapist, List<Why>> unqualified = coverage.whyNot(variant.derived().certificates());
        List<ShiftData> working = shifts.ofTherapists(ids, earliest, span.from(), span.to()).stream()
                .map(ShiftEntity::toData).toList();
        UUID own = moving == null ? null : moving.value();
        return new DayFacts(
                clock.instant(), day, location, variant, people, unqualified, working,
                absences.of(ids, span.from(), span.to()).stream()
                        .map(AbsenceEntity::toData).toList(),
                appointments.ofTherapists(ids, earliest, span.from(), span.to()).stream()
                        .filter(a -> !a.id.equals(own)).map(AppointmentEntity::toData).toList(),
                appointments.atLocation(where.value(), earliest, span.from(), span.to()).stream()
                        .filter(a -> a.state.occupies() && !a.id.equals(own)).map(AppointmentEntity::toData).toList(),
                locations.rooms(where).stream().filter(RoomData::active).toList(), scenes.names(working));
    }
}
