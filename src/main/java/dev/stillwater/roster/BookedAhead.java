package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.screening.UpcomingVisits;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what is booked ahead, for a draft of the policy to be tried on. */
@Component
class BookedAhead implements UpcomingVisits {

    private final Appointments appointments;
    private final Clock clock;

    BookedAhead(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Visit> at(LocationId location) {
        return appointments.openFrom(location.value(), clock.instant()).stream()
                .map(BookedAhead::visit)
                .toList();
    }

    private static Visit visit(AppointmentEntity booked) {
        return new Visit(
                new GuestId(booked.guestId), booked.localDay,
                new TreeSet<>(booked.screened()),
                new Money(booked.price.stripTrailingZeros(), Currency.getInstance(booked.currency)));
    }
}
