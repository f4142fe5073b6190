package dev.stillwater.therapists;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the people assigned to each location are licensed and certified for on a day. */
public final class Skills {

    private final Map<Place, List<Set<ModalityCode>>> certificates;

    Skills(Map<Place, List<Set<ModalityCode>>> certificates) {
        this.certificates = Map.copyOf(certificates);
    }

    /** Whether one licensed person there holds all of these certificates. */
    public boolean cover(LocationId location, JurisdictionCode jurisdiction, Collection<ModalityCode> needed) {
        return certificates.getOrDefault(new Place(location, jurisdiction), List.of()).stream()
                .anyMatch(held -> held.containsAll(needed));
    }

    /** A location, and the jurisdiction of a licence that somebody there holds. */
    record Place(LocationId location, JurisdictionCode licence) {}

    /** A certificate of a licensed person at a location; the modality is null for somebody without any. */
    record Line(UUID location, String licence, UUID therapist, @Nullable String modality) {}
}
