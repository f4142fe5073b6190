package dev.stillwater.descriptions;

import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.TextStates;
import dev.stillwater.treatments.TreatmentId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the library how far its descriptions are, with one statement. */
@Component
class DescriptionStates implements TextStates {

    private final Descriptions descriptions;

    DescriptionStates(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public Map<TreatmentId, Map<String, DescriptionState>> of(Collection<TreatmentId> treatments, boolean inWork) {
        Set<DescriptionState> wanted = inWork
                ? EnumSet.complementOf(EnumSet.of(DescriptionState.SUPERSEDED))
                : EnumSet.of(DescriptionState.APPROVED);
        Map<TreatmentId, Map<String, DescriptionState>> states = new HashMap<>();
        // A draft or a version in review comes before the approved one: it is what somebody has to act on.
        descriptions.states(treatments.stream().map(TreatmentId::value).toList(), wanted).forEach(found ->
                states.computeIfAbsent(new TreatmentId(found.treatment()), id -> new LinkedHashMap<>())
                        .merge(found.language(), found.state(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        return states;
    }
}
