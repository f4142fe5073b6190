package dev.stillwater.menus;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomData;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the gate asks about the location and the chain.
 *
 * @param jurisdictionName as people call it
 * @param today at the location
 * @param rooms those in use
 * @param screened the modalities of which the screening policy in force leaves nothing unsaid
 */
record Ground(
        LocationData location, String jurisdictionName, LocalDate today, List<RoomData> rooms,
        Set<ModalityCode> screened) {

    Ground {
        rooms = List.copyOf(rooms);
        screened = Set.copyOf(screened);
    }
}
