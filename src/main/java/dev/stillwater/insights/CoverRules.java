package dev.stillwater.insights;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.LocationRow;
import dev.stillwater.menus.LocationOffers;
import dev.stillwater.therapists.Skills;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds menus against the library and the people. Pure.
 *
 * @param certified the modalities that need a certificate
 */
record CoverRules(Skills skills, Set<ModalityCode> certified) {

    /** Each location, those with most to do first. */
    List<LocationStanding> standings(
            List<LocationRow> locations, Map<LocationId, LocationOffers> offers, Map<TreatmentId, TreatmentRow> library) {
        return locations.stream()
                .map(location -> standing(location, offers.get(location.id()), library))
                .sorted(Comparator.comparing(LocationStanding::trouble).reversed().thenComparing(LocationStanding::name))
                .toList();
    }

    /** The active treatments that somebody is missing for, those that nobody anywhere can give first. */
    List<UncoveredTreatment> uncovered(
            List<LocationRow> locations, Map<LocationId, LocationOffers> offers, Collection<TreatmentRow> library) {
        return library.stream()
                .map(treatment -> uncovered(treatment, locations, offers))
                .filter(found -> !found.anywhere() || !found.offeredWithout().isEmpty())
                .sorted(Comparator.comparing(UncoveredTreatment::anywhere).thenComparing(found -> found.names().en()))
                .toList();
    }

    private LocationStanding standing(LocationRow location, @Nullable LocationOffers menu, Map<TreatmentId, TreatmentRow> library) {
        if (menu == null) {
            return new LocationStanding(location.code(), location.name(), 0, 0, 0);
        }
        long uncovered = menu.offered().stream()
                .map(library::get)
                .filter(treatment -> treatment != null && !covers(location, treatment))
                .count();
        return new LocationStanding(
                location.code(), location.name(), menu.offered().size(), menu.outdated().size(), Math.toIntExact(uncovered));
    }

    private UncoveredTreatment uncovered(TreatmentRow treatment, List<LocationRow> locations, Map<LocationId, LocationOffers> offers) {
        Map<Boolean, List<LocationRow>> able =
                locations.stream().collect(Collectors.partitioningBy(location -> covers(location, treatment)));
        List<String> without = able.getOrDefault(false, List.of()).stream()
                .filter(location -> {
                    LocationOffers menu = offers.get(location.id());
                    return menu != null && menu.offered().contains(treatment.id());
                })
                .map(LocationRow::name)
                .toList();
        return new UncoveredTreatment(
                treatment.id(), treatment.names(), !able.getOrDefault(true, List.of()).isEmpty(), without);
    }

    private boolean covers(LocationRow location, TreatmentRow treatment) {
        List<ModalityCode> needed = treatment.modalities().stream().filter(certified::contains).toList();
        return skills.cover(location.id(), location.jurisdiction(), needed);
    }
}
