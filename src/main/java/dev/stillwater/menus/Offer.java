package dev.stillwater.menus;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A treatment of a draft, in all its lengths, with everything that the gate asks about it.
 *
 * @param modalities of its parts
 * @param rooms what a room must have for it
 * @param band null where head office has set none in the location's currency
 * @param enhancements those that would be offered
 * @param claims what the rules of today say of the approved English description; null where there is none
 * @param claimsElsewhere likewise of the Spanish one
 */
record Offer(
        TreatmentId id, LocalText name, TreatmentState state, Set<ModalityCode> modalities, Set<RoomFeature> rooms,
        @Nullable PriceBand band, List<DraftItem> items, List<DraftEnhancement> enhancements, Staffing staffing, @Nullable ClaimReport claims,
        @Nullable ClaimReport claimsElsewhere) {

    Offer {
        modalities = Set.copyOf(modalities);
        rooms = Set.copyOf(rooms);
        items = List.copyOf(items);
        enhancements = List.copyOf(enhancements);
    }

    /** Whether something would be left of it with the lengths of today. */
    boolean hasLengthsToTake() {
        return items.stream().map(item -> item.variant().superseded()).anyMatch(one -> one == null || one.by() != null);
    }
}
