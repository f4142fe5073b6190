package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.treatments.TouchedByTreatment;
import dev.stillwater.treatments.TreatmentId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The menus in force that offer a treatment. */
@Component
class MenusTouched implements TouchedByTreatment {

    private final Offers offers;

    MenusTouched(Offers offers) {
        this.offers = offers;
    }

    @Override
    public List<Touched> by(TreatmentId treatment) {
        return offers.locationsOf(treatment.value()).stream()
                .map(location -> new Touched(new LocationId(location), Kind.MENU, 1))
                .toList();
    }
}
