package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.treatments.TouchedByTreatment;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.VariantId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The menus in force that offer a treatment. */
@Component
class MenusTouched implements TouchedByTreatment {

    private final Offers offers;
    private final MenuVersions versions;

    MenusTouched(Offers offers, MenuVersions versions) {
        this.offers = offers;
        this.versions = versions;
    }

    @Override
    public List<Touched> by(TreatmentId treatment) {
        return touched(offers.locationsOf(treatment.value()));
    }

    @Override
    public List<Touched> by(TreatmentId treatment, Set<VariantId> lengths) {
        List<UUID> locations = offers.locationsOf(treatment.value());
        return locations.isEmpty()
                ? List.of()
                : touched(lengths.stream()
                        .flatMap(length -> versions.inForceWith(locations, "%" + length.value() + "%").stream())
                        .distinct()
                        .toList());
    }

    @Override
    public List<Touched> by(Collection<TreatmentId> treatments, Collection<VariantId> lengths) {
        return treatments.isEmpty()
                ? List.of()
                : touched(offers.locationsOfAny(treatments.stream().map(TreatmentId::value).toList()));
    }

    private static List<Touched> touched(List<UUID> locations) {
        return locations.stream()
                .map(location -> new Touched(new LocationId(location), Kind.MENU, 1))
                .toList();
    }
}
