package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.treatments.TreatmentId;
import java.util.Set;

/**
 * What a location's menu in force offers.
 *
 * @param outdated those of which the library says something else by now
 */
public record LocationOffers(LocationId location, Set<TreatmentId> offered, Set<TreatmentId> outdated) {

    public LocationOffers {
        offered = Set.copyOf(offered);
        outdated = Set.copyOf(outdated);
    }
}
