package dev.stillwater.menus;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.treatments.TreatmentId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the menus in force are from the library, for head office. */
@Service
@Transactional(readOnly = true)
public class MenuDrift {

    private final Offers offers;

    MenuDrift(Offers offers) {
        this.offers = offers;
    }

    /** What each location with a menu in force offers; one statement for the chain. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<LocationOffers> byLocation() {
        return offers.all().stream()
                .collect(Collectors.groupingBy(offer -> offer.locationId))
                .entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LocationOffers of(UUID location, Collection<OfferEntity> offered) {
        Set<TreatmentId> all = offered.stream().map(offer -> new TreatmentId(offer.treatmentId)).collect(Collectors.toSet());
        Set<TreatmentId> outdated = offered.stream()
                .filter(offer -> offer.outdatedAt != null)
                .map(offer -> new TreatmentId(offer.treatmentId))
                .collect(Collectors.toSet());
        return new LocationOffers(new LocationId(location), all, outdated);
    }
}
