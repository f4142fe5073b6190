package dev.stillwater.insights;

import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.kernel.Allow;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFilter;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the chain stands. The number of questions to the database does not grow with the chain. */
@Service
@Transactional(readOnly = true)
public class NetworkReading {

    private static final Pageable FIRST_FEW = PageRequest.of(0, 6);

    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final DescriptionDesk descriptions;

    NetworkReading(LocationDirectory locations, TherapistDirectory therapists, DescriptionDesk descriptions) {
        this.locations = locations;
        this.therapists = therapists;
        this.descriptions = descriptions;
    }

    /** The chain as it stands now. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Network now() {
        TherapistFilter ending = new TherapistFilter("", null, true);
        return new Network(
                locations.count(""), therapists.count(TherapistFilter.ALL),
                descriptions.waiting(FIRST_FEW), descriptions.countWaiting(),
                therapists.page(ending, FIRST_FEW), therapists.count(ending));
    }
}
