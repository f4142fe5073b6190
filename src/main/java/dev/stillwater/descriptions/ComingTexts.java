package dev.stillwater.descriptions;

import dev.stillwater.kernel.Allow;
import dev.stillwater.treatments.TreatmentId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells locations ahead which texts of what they offer are going to be others. */
@Service
@Transactional(readOnly = true)
public class ComingTexts {

    private final Descriptions descriptions;
    private final Clock clock;

    ComingTexts(Descriptions descriptions, Clock clock) {
        this.descriptions = descriptions;
        this.clock = clock;
    }

    /** The approved texts of these treatments that wait for their day, by day; one statement. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public List<ComingText> of(Collection<TreatmentId> treatments) {
        return treatments.isEmpty()
                ? List.of()
                : descriptions.coming(treatments.stream().map(TreatmentId::value).toList(), clock.instant()).stream()
                        .map(one -> new ComingText(
                                new TreatmentId(one.treatmentId), one.language, one.edition, Objects.requireNonNull(one.effectiveOn)))
                        .toList();
    }
}
