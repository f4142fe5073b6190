package dev.stillwater.insights;

import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.LocationRow;
import dev.stillwater.menus.LocationOffers;
import dev.stillwater.menus.MenuDrift;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyState;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.screening.OutcomeCounts;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFilter;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentRow;
import dev.stillwater.treatments.TreatmentState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the chain stands. The number of questions to the database does not grow with the chain. */
@Service
@Transactional(readOnly = true)
public class NetworkReading {

    /** How many weeks of screenings are counted. */
    public static final int WEEKS = 8;

    private static final Pageable FIRST_FEW = PageRequest.of(0, 6);
    private static final Pageable LATEST_POLICIES = PageRequest.of(0, 3);
    private static final Pageable WHOLE_CHAIN = PageRequest.of(0, 1000);

    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final DescriptionReview descriptions;
    private final TreatmentLibrary library;
    private final MenuDrift menus;
    private final PolicyReading policies;
    private final OutcomeCounts outcomes;

    NetworkReading(
            LocationDirectory locations, TherapistDirectory therapists, DescriptionReview descriptions,
            TreatmentLibrary library, MenuDrift menus, PolicyReading policies, OutcomeCounts outcomes) {
        this.locations = locations;
        this.therapists = therapists;
        this.descriptions = descriptions;
        this.library = library;
        this.menus = menus;
        this.policies = policies;
        this.outcomes = outcomes;
    }

    /** The chain as it stands now. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Network now() {
        TherapistFilter ending = new TherapistFilter("", null, true);
        List<LocationRow> open = locations.page("", WHOLE_CHAIN).stream().filter(LocationRow::active).toList();
        Map<LocationId, LocationOffers> offers = menus.byLocation().stream()
                .collect(Collectors.toMap(LocationOffers::location, Function.identity()));
        Map<TreatmentId, TreatmentRow> active =
                library.page(TreatmentFilter.in(TreatmentState.ACTIVE), WHOLE_CHAIN).stream()
                        .collect(Collectors.toMap(TreatmentRow::id, Function.identity()));
        CoverRules rules = new CoverRules(therapists.skills(), certified());
        List<PolicyVersionRow> policy = policies.versions(LATEST_POLICIES);
        return new Network(
                open.size(), therapists.count(TherapistFilter.ALL), rules.standings(open, offers, active),
                rules.uncovered(open, offers, active.values()),
                descriptions.waiting(FIRST_FEW), descriptions.countWaiting(),
                therapists.page(ending, FIRST_FEW), therapists.count(ending),
                Objects.requireNonNull(in(PolicyState.IN_FORCE, policy)), in(PolicyState.DRAFT, policy), outcomes.weeks(WEEKS));
    }

    private Set<ModalityCode> certified() {
        return library.modalities().stream().filter(Modality::certificateNeeded).map(Modality::code).collect(Collectors.toSet());
    }

    private static @Nullable PolicyVersionRow in(PolicyState state, List<PolicyVersionRow> versions) {
        return versions.stream().filter(version -> version.state() == state).findFirst().orElse(null);
    }
}
