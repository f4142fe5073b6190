package dev.stillwater.roster;

import dev.stillwater.guests.GuestForgotten;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestVisits;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the roster knows of a guest, for the guest's own report, and forgetting the name it wrote down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitsOfGuest implements GuestVisits {

    private static final String NOBODY = "\u2013";
    private static final Set<AppointmentState> OPEN = Arrays.stream(AppointmentState.values())
            .filter(AppointmentState::isOpen).collect(Collectors.toSet());

    private final Appointments appointments;
    private final LocationDirectory locations;
    private final Clock clock;

    VisitsOfGuest(Appointments appointments, LocationDirectory locations, Clock clock) {
        this.appointments = appointments;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public List<Visit> of(GuestId guest) {
        Instant now = clock.instant();
        List<AppointmentEntity> all = appointments.findByGuestIdOrderByStartsAtDesc(guest.value());
        Map<LocationId, LocationData> where = locations.get(
                all.stream().map(one -> new LocationId(one.locationId)).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new Visit(
                        one.localDay, where.get(new LocationId(one.locationId)).name(), one.treatmentName,
                        one.state.isOpen() && one.endsAt.isAfter(now)))
                .toList();
    }

    @Override
    public int ahead(GuestId guest) {
        return appointments.ahead(guest.value(), OPEN, clock.instant());
    }

    @EventListener
    void on(GuestForgotten event) {
        appointments.forgetName(event.guest().value(), NOBODY);
    }
}
