package dev.stillwater.therapists;

import dev.stillwater.audit.KnownNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names of therapists for the trail; whoever may read a line that names one may know the name. */
@Component
class TherapistNames implements KnownNames {

    private final Therapists therapists;

    TherapistNames(Therapists therapists) {
        this.therapists = therapists;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return therapists.findByIdIn(ids).stream()
                .collect(Collectors.toMap(therapist -> therapist.id, therapist -> therapist.name));
    }
}
