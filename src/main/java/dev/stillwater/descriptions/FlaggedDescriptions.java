package dev.stillwater.descriptions;

import dev.stillwater.kernel.Allow;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What guests read although the claim rules of today would not let it pass, for head office to act on. */
@Service
@Transactional(readOnly = true)
public class FlaggedDescriptions {

    private final DescriptionFlags flags;
    private final TreatmentLibrary library;

    FlaggedDescriptions(DescriptionFlags flags, TreatmentLibrary library) {
        this.flags = flags;
        this.library = library;
    }

    /** Longest flagged first. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<FlaggedDescription> list(Pageable page) {
        List<DescriptionFlags.Flagged> found = flags.flagged(page);
        Map<TreatmentId, TreatmentData> named =
                library.get(found.stream().map(one -> new TreatmentId(one.treatment())).collect(Collectors.toSet()));
        return found.stream().map(one -> flagged(one, named.get(new TreatmentId(one.treatment())))).toList();
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    public long count() {
        return flags.count();
    }

    private static FlaggedDescription flagged(DescriptionFlags.Flagged one, TreatmentData treatment) {
        return new FlaggedDescription(
                new DescriptionId(one.id()), treatment.id(), treatment.names(), one.language(), one.number(),
                one.reasons(), one.since());
    }
}
