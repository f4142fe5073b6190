package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.treatments.TouchedByTreatment;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.VariantId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The appointments of a treatment from now on, and the shifts that they are in. */
@Component
class RosterTouched implements TouchedByTreatment {

    /** No length has this id; it stands for an empty list in a query. */
    private static final List<UUID> NO_LENGTHS = List.of(new UUID(0, 0));

    private final Appointments appointments;
    private final Clock clock;

    RosterTouched(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public List<Touched> by(TreatmentId treatment) {
        return touched(treatment, true, NO_LENGTHS);
    }

    @Override
    public List<Touched> by(TreatmentId treatment, Set<VariantId> lengths) {
        return touched(treatment, false, lengths.stream().map(VariantId::value).toList());
    }

    @Override
    public List<Touched> by(Collection<TreatmentId> treatments, Collection<VariantId> lengths) {
        if (lengths.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<UUID> ids = lengths.stream().map(VariantId::value).toList();
        return touched(appointments.upcomingOf(ids, now), appointments.shiftsWithAny(ids, now));
    }

    private List<Touched> touched(TreatmentId treatment, boolean whole, List<UUID> lengths) {
        Instant now = clock.instant();
        return touched(
                appointments.upcoming(treatment.value(), whole, lengths, now),
                appointments.shiftsWith(treatment.value(), whole, lengths, now));
    }

    private static List<Touched> touched(List<Count> upcoming, List<Count> shifts) {
        List<Touched> touched = new ArrayList<>();
        upcoming.forEach(count -> touched.add(new Touched(new LocationId(count.location()), Kind.APPOINTMENTS, count.number())));
        shifts.forEach(count -> touched.add(new Touched(new LocationId(count.location()), Kind.SHIFTS, count.number())));
        return touched;
    }

    /** So many at a location. */
    record Count(UUID location, long number) {}
}
