package dev.stillwater.menus;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.therapists.QualifiedTherapist;
import dev.stillwater.treatments.PriceBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the draft with everything that the gate's rules look at.
 *
 * @param who may perform all of its parts at the location today, the longest-lasting first
 * @param uncertified the parts that nobody there may perform today
 * @param roomFits whether a room in use there has what the parts need
 * @param claims what the rules say of the approved English description; null where there is none
 * @param unscreened the parts of which the policy in force says nothing
 * @param band null where head office has set none in the location's currency
 */
record GateLine(
        DraftItem item,
        String location,
        JurisdictionCode jurisdiction,
        LocalDate today,
        List<QualifiedTherapist> who,
        Set<ModalityCode> uncertified,
        boolean roomFits,
        @Nullable ClaimReport claims,
        Set<ModalityCode> unscreened,
        @Nullable PriceBand band) {

    String name() {
        return item.variant().name();
    }
}
