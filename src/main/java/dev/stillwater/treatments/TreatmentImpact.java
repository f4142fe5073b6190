package dev.stillwater.treatments;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.TouchedByTreatment.Kind;
import dev.stillwater.treatments.TouchedByTreatment.Touched;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what withdrawing a treatment, or changing its lengths or what they bring, touches, before it is done. */
@Service
@Transactional(readOnly = true)
public class TreatmentImpact {

    private final List<TouchedByTreatment> keepers;
    private final LocationDirectory locations;

    TreatmentImpact(List<TouchedByTreatment> keepers, LocationDirectory locations) {
        this.keepers = keepers;
        this.locations = locations;
    }

    /** By location, those with most appointments first; the number of statements does not depend on how many. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<LocationImpact> of(TreatmentId treatment) {
        return byLocation(keepers.stream().flatMap(keeper -> keeper.by(treatment).stream()));
    }

    /** Likewise, of some of its lengths. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<LocationImpact> of(TreatmentId treatment, Set<VariantId> lengths) {
        return lengths.isEmpty()
                ? List.of()
                : byLocation(keepers.stream().flatMap(keeper -> keeper.by(treatment, lengths).stream()));
    }

    /** Likewise, of lengths of several treatments that bring something else than before. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<LocationImpact> of(Collection<TreatmentId> treatments, Collection<VariantId> lengths) {
        return byLocation(keepers.stream().flatMap(keeper -> keeper.by(treatments, lengths).stream()));
    }

    private List<LocationImpact> byLocation(Stream<Touched> all) {
        Map<LocationId, List<Touched>> touched = all.collect(Collectors.groupingBy(Touched::location));
        Map<LocationId, LocationData> places = locations.get(touched.keySet());
        return touched.entrySet().stream()
                .filter(entry -> places.containsKey(entry.getKey()))
                .map(entry -> new LocationImpact(
                        entry.getKey(), places.get(entry.getKey()).name(), sum(entry.getValue(), Kind.MENU) > 0,
                        sum(entry.getValue(), Kind.SHIFTS), sum(entry.getValue(), Kind.APPOINTMENTS)))
                .sorted(Comparator.comparing(LocationImpact::appointments).reversed().thenComparing(LocationImpact::location))
                .toList();
    }

    private static long sum(List<Touched> touched, Kind kind) {
        return touched.stream().filter(one -> one.kind() == kind).mapToLong(Touched::number).sum();
    }
}
