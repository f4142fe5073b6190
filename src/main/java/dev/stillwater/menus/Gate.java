package dev.stillwater.menus;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.RoomData;
import dev.stillwater.menus.GateFinding.Level;
import dev.stillwater.menus.GateFinding.Rule;
import dev.stillwater.therapists.Coverage;
import dev.stillwater.therapists.QualifiedTherapist;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the gate's rules look at, and asks them. */
@Component
class Gate {

    private final TherapistDirectory therapists;
    private final LocationDirectory locations;
    private final PolicyCoverage policy;
    private final Clock clock;

    Gate(TherapistDirectory therapists, LocationDirectory locations, PolicyCoverage policy, Clock clock) {
        this.therapists = therapists;
        this.locations = locations;
        this.policy = policy;
        this.clock = clock;
    }

    /** The treatments of a draft with what the rules look at, in the order of the draft. */
    List<Offer> offers(MenuDraft draft, MenuFacts facts) {
        Coverage coverage = therapists.coverage(draft.location(), today(facts));
        Map<TreatmentId, List<DraftItem>> items = draft.items().stream()
                .collect(Collectors.groupingBy(item -> item.variant().treatment(), LinkedHashMap::new, Collectors.toList()));
        Set<Set<ModalityCode>> uncovered = items.values().stream()
                .map(lines -> telling(lines).derived().certificates())
                .filter(certificates -> coverage.who(certificates).isEmpty())
                .collect(Collectors.toSet());
        Map<Set<ModalityCode>, List<QualifiedTherapist>> elsewhere =
                therapists.couldBeAssigned(draft.location(), uncovered, today(facts));
        return items.values().stream().map(lines -> offer(lines, draft, facts, coverage, elsewhere)).toList();
    }

    Ground ground(MenuFacts facts) {
        List<RoomData> rooms =
                locations.rooms(facts.location().stored()).stream().filter(RoomData::active).toList();
        return new Ground(facts.location(), facts.jurisdictionName(), today(facts), rooms, policy.modalities());
    }

    /** What the rules say, refusals first; what is in order is said once for the whole draft. */
    List<GateFinding> findings(List<Offer> offers, Ground ground, MenuFacts facts) {
        if (offers.isEmpty()) {
            return List.of(GateFinding.ofDraft(Rule.NOT_EMPTY, Level.REFUSED, Why.of("menus.gate.empty")));
        }
        List<GateFinding> all = new ArrayList<>();
        offers.forEach(offer -> all.addAll(GateRules.of(offer, ground, facts::modality)));
        Set<Rule> broken = all.stream().map(GateFinding::rule).collect(Collectors.toSet());
        for (Rule rule : List.of(Rule.STAFFED, Rule.DESCRIBED, Rule.DEFENSIBLE, Rule.PRICED, Rule.HOUSED, Rule.SCREENED)) {
            if (!broken.contains(rule)) {
                all.add(GateFinding.ofDraft(rule, Level.PASSED,
                        Why.of("menus.passed." + rule.name(), offers.size(), ground.jurisdictionName())));
            }
        }
        all.sort(Comparator.comparing(GateFinding::level));
        return all;
    }

    private static Offer offer(
            List<DraftItem> lines, MenuDraft draft, MenuFacts facts, Coverage coverage,
            Map<Set<ModalityCode>, List<QualifiedTherapist>> elsewhere) {
        BookableVariant variant = telling(lines);
        TreatmentData treatment = facts.treatments().get(variant.treatment());
        Set<ModalityCode> certificates = variant.derived().certificates();
        List<Staffing.Unable> unable = coverage.whyNot(certificates).entrySet().stream()
                .map(entry -> new Staffing.Unable(
                        entry.getKey().id(), entry.getKey().name(), entry.getValue(),
                        coverage.uncertified(entry.getKey().id(), certificates)))
                .toList();
        return new Offer(
                variant.treatment(), variant.names(), variant.state(),
                variant.parts().stream().map(Part::modality).collect(Collectors.toSet()), variant.derived().rooms(),
                treatment == null ? null : treatment.bandFor(facts.location().currency()), lines,
                enhancements(treatment, draft, facts),
                new Staffing(coverage.who(certificates), unable, elsewhere.getOrDefault(certificates, List.of())),
                facts.english().containsKey(variant.treatment()) ? facts.claims().get(variant.treatment()) : null,
                facts.claimsElsewhere().get(variant.treatment()));
    }

    /** The lengths of today all have the same parts; an earlier one speaks only where there is no other. */
    private static BookableVariant telling(List<DraftItem> lines) {
        return lines.stream().map(DraftItem::variant).filter(variant -> variant.superseded() == null).findFirst()
                .orElseGet(() -> lines.getFirst().variant());
    }

    private static List<DraftEnhancement> enhancements(@Nullable TreatmentData treatment, MenuDraft draft, MenuFacts facts) {
        return treatment == null
                ? List.of()
                : draft.enhancements(treatment, facts.location().currency()).stream().filter(DraftEnhancement::offered).toList();
    }

    private LocalDate today(MenuFacts facts) {
        return LocalDate.ofInstant(clock.instant(), facts.location().zone());
    }
}
