package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** What is booked ahead. The module that keeps appointments says so; without it nothing is. */
public interface UpcomingVisits {

    /**
     * One visit that is booked.
     *
     * @param worth what the guest pays for it
     */
    record Visit(GuestId guest, LocalDate day, SortedSet<ModalityCode> parts, Money worth) {}

    /** The visits of one location from now on that can still be held. Called without a person. */
    List<Visit> at(LocationId location);
}
