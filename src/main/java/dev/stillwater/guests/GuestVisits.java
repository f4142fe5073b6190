package dev.stillwater.guests;

import java.time.LocalDate;
import java.util.List;

/** The visits of a guest. The module that keeps appointments says so; without it there are none. */
public interface GuestVisits {

    /**
     * One visit, past or ahead.
     *
     * @param ahead whether it is booked and still to come
     */
    record Visit(LocalDate day, String location, String treatment, boolean ahead) {}

    /** All visits at whichever location, the latest first. There must be a transaction. */
    List<Visit> of(GuestId guest);

    /** How many are booked and still to come. Asks for no rights. There must be a transaction. */
    int ahead(GuestId guest);
}
