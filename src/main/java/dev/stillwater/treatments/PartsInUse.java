package dev.stillwater.treatments;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;

/** Lengths that are on menus or booked would change, and whoever saves them has not agreed to just that. */
public class PartsInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient PartsImpact impact;

    PartsInUse(PartsImpact impact) {
        super(Why.of("treatments.parts.inUse", impact.locations().size(), impact.appointments()));
        this.impact = impact;
    }

    /** What is to be seen, and agreed to by saving with it. */
    public PartsImpact impact() {
        return impact;
    }
}
