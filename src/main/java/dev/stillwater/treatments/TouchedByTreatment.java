package dev.stillwater.treatments;

import dev.stillwater.kernel.LocationId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What would be touched if a treatment could no longer be given. Each module above that keeps such
 * things answers with a bean of this type; asked within the caller's transaction and right.
 */
public interface TouchedByTreatment {

    /** By location and kind; what is not touched is left out. */
    List<Touched> by(TreatmentId treatment);

    /** Likewise, if only these of its lengths could no longer be given. */
    List<Touched> by(TreatmentId treatment, Set<VariantId> lengths);

    /**
     * What it touches that lengths of several treatments bring something else than before. The number of
     * statements does not depend on how many there are.
     *
     * @param treatments those that may be offered
     * @param lengths also those that could be offered once, for which guests may still be booked
     */
    List<Touched> by(Collection<TreatmentId> treatments, Collection<VariantId> lengths);

    /** What is touched. */
    enum Kind {
        /** The menu in force offers it. */
        MENU,
        /** Shifts in which it is booked, from now on. */
        SHIFTS,
        /** Appointments from now on. */
        APPOINTMENTS
    }

    /** So many of a kind at a location. */
    record Touched(LocationId location, Kind kind, long number) {}
}
