package dev.stillwater.descriptions;

import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.TextStates;
import dev.stillwater.treatments.TreatmentId;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the library how far its descriptions are, with one statement. */
@Component
class DescriptionStates implements TextStates {

    private final Descriptions descriptions;
    private final DescriptionFlags flags;
    private final Clock clock;

    DescriptionStates(Descriptions descriptions, DescriptionFlags flags, Clock clock) {
        this.descriptions = descriptions;
        this.flags = flags;
        this.clock = clock;
    }

    @Override
    public Map<TreatmentId, Map<String, DescriptionState>> of(Collection<TreatmentId> treatments, boolean inWork) {
        Set<DescriptionState> wanted = inWork
                ? EnumSet.complementOf(EnumSet.of(DescriptionState.SUPERSEDED, DescriptionState.DISCARDED))
                : EnumSet.of(DescriptionState.APPROVED);
        Map<TreatmentId, Map<String, DescriptionState>> states = new HashMap<>();
        // A draft or a version in review comes before the approved one: it is what somebody has to act on.
        descriptions.states(treatments.stream().map(TreatmentId::value).toList(), wanted).forEach(found ->
                states.computeIfAbsent(new TreatmentId(found.treatment()), id -> new LinkedHashMap<>())
                        .merge(found.language(), found.state(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        return states;
    }

    @Override
    public Set<UUID> approvedIn(String language) {
        return descriptions.treatmentsWith(language);
    }

    @Override
    public Set<UUID> flagged() {
        return flags.treatments(EvidenceOnFile.today(clock));
    }

    @Override
    public Map<TreatmentId, Set<String>> flaggedLanguages(Collection<TreatmentId> treatments) {
        return flags.languages(treatments.stream().map(TreatmentId::value).toList(), EvidenceOnFile.today(clock)).stream()
                .collect(Collectors.groupingBy(
                        one -> new TreatmentId(one.treatment()),
                        Collectors.mapping(DescriptionFlags.InLanguage::language, Collectors.toSet())));
    }
}
