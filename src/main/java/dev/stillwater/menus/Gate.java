package dev.stillwater.menus;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.RoomData;
import dev.stillwater.menus.GateFinding.Level;
import dev.stillwater.therapists.AssignedTherapist;
import dev.stillwater.therapists.Coverage;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.treatments.ApprovedDescription;
import dev.stillwater.treatments.DescriptionDesk;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the gate's rules look at, and asks them. */
@Component
class Gate {

    private static final String LANGUAGE = "en";

    private final TherapistDirectory therapists;
    private final TreatmentLibrary treatments;
    private final DescriptionDesk descriptions;
    private final LocationDirectory locations;
    private final PolicyCoverage policy;
    private final Clock clock;

    Gate(
            TherapistDirectory therapists, TreatmentLibrary treatments, DescriptionDesk descriptions,
            LocationDirectory locations, PolicyCoverage policy, Clock clock) {
        this.therapists = therapists;
        this.treatments = treatments;
        this.descriptions = descriptions;
        this.locations = locations;
        this.policy = policy;
        this.clock = clock;
    }

    /** What the rules say, refusals first; what is in order is said once for the whole menu. */
    List<GateFinding> findings(MenuDraft draft) {
        if (draft.items().isEmpty()) {
            return List.of(GateFinding.refused(null, "", Why.of("menus.gate.empty")));
        }
        LocationData location = locations.get(draft.location());
        List<GateFinding> found = new ArrayList<>();
        lines(draft, location).forEach(line -> found.addAll(GateRules.of(line)));
        List<GateFinding> helped = withHelpers(found, location);
        List<GateFinding> all = new ArrayList<>(helped);
        all.addAll(passed(helped, draft, location));
        all.sort(Comparator.comparing(GateFinding::level));
        return all;
    }

    private List<GateLine> lines(MenuDraft draft, LocationData location) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), location.zone());
        Coverage coverage = therapists.coverage(draft.location(), today);
        Set<TreatmentId> ids = draft.items().stream().map(item -> item.variant().treatment()).collect(Collectors.toSet());
        Map<TreatmentId, TreatmentData> library = treatments.get(ids);
        Map<TreatmentId, ApprovedDescription> approved = descriptions.approved(ids, LANGUAGE);
        List<RoomData> rooms = locations.rooms(draft.location()).stream().filter(RoomData::active).toList();
        Set<ModalityCode> screened = policy.modalities();
        return draft.items().stream()
                .map(item -> line(item, location, today, coverage, library, approved, rooms, screened))
                .toList();
    }

    private GateLine line(
            DraftItem item, LocationData location, LocalDate today, Coverage coverage,
            Map<TreatmentId, TreatmentData> library, Map<TreatmentId, ApprovedDescription> approved,
            List<RoomData> rooms, Set<ModalityCode> screened) {
        Set<ModalityCode> certificates = item.variant().derived().certificates();
        ApprovedDescription description = approved.get(item.variant().treatment());
        TreatmentData treatment = library.get(item.variant().treatment());
        PriceBand band = treatment == null ? null : treatment.priceBands().get(location.currency());
        return new GateLine(
                item, location.name(), location.jurisdiction(), today, coverage.who(certificates),
                certificates.stream().filter(one -> coverage.who(Set.of(one)).isEmpty()).collect(Collectors.toSet()),
                rooms.stream().anyMatch(room -> room.has(item.variant().derived().rooms())),
                description == null ? null : descriptions.claims(description),
                item.variant().parts().stream().map(part -> part.modality())
                        .filter(modality -> !screened.contains(modality)).collect(Collectors.toSet()),
                band);
    }

    /** Names people elsewhere in the chain who would close a hole; each set of modalities is looked up once. */
    private List<GateFinding> withHelpers(List<GateFinding> found, LocationData location) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), location.zone());
        Map<Set<ModalityCode>, List<AssignedTherapist>> known = new HashMap<>();
        return found.stream()
                .map(finding -> finding.missing().isEmpty() ? finding : new GateFinding(
                        finding.level(), finding.item(), finding.name(), finding.why(), finding.missing(),
                        known.computeIfAbsent(finding.missing(),
                                missing -> therapists.couldBeAssigned(location.stored(), missing, today))))
                .toList();
    }

    private static List<GateFinding> passed(List<GateFinding> found, MenuDraft draft, LocationData location) {
        Set<String> broken = found.stream().map(GateFinding::rule).collect(Collectors.toSet());
        List<GateFinding> passed = new ArrayList<>();
        pass(passed, broken, Set.of("menus.gate.nobody", "menus.gate.coveredUntil"), Why.of("menus.passed.staffed", draft.items().size()));
        pass(passed, broken, Set.of("menus.gate.noDescription", "menus.gate.claims"),
                Why.of("menus.passed.described", draft.items().size(), location.jurisdiction().value()));
        pass(passed, broken, Set.of("menus.gate.noPrice", "menus.gate.outOfBand"), Why.of("menus.passed.priced"));
        pass(passed, broken, Set.of("menus.gate.noRoom"), Why.of("menus.passed.housed"));
        pass(passed, broken, Set.of("menus.gate.unscreened"), Why.of("menus.passed.screened"));
        return passed;
    }

    private static void pass(List<GateFinding> passed, Set<String> broken, Set<String> rules, Why why) {
        if (rules.stream().noneMatch(broken::contains)) {
            passed.add(new GateFinding(Level.PASSED, null, "", why, Set.of(), List.of()));
        }
    }
}
