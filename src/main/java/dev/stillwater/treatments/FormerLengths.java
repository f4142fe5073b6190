package dev.stillwater.treatments;

import dev.stillwater.kernel.Allow;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the lengths that head office changed or removed after they could be booked. */
@Service
@Transactional(readOnly = true)
public class FormerLengths {

    private final Variants variants;

    FormerLengths(Variants variants) {
        this.variants = variants;
    }

    /** Those of a treatment, the latest first. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public List<FormerLength> of(TreatmentId treatment) {
        List<VariantEntity> all = variants.everOf(Set.of(treatment.value()));
        Successions successions = new Successions(all);
        return all.stream()
                .filter(variant -> variant.supersededAt != null)
                .map(variant -> new FormerLength(variant.toData(), Objects.requireNonNull(successions.of(variant))))
                .sorted(Comparator.comparing((FormerLength former) -> former.superseded().at()).reversed())
                .toList();
    }

    /** Those among these lengths; one statement. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Set<VariantId> among(Collection<VariantId> lengths) {
        return lengths.isEmpty()
                ? Set.of()
                : variants.formerAmong(lengths.stream().map(VariantId::value).distinct().toList()).stream()
                        .map(VariantId::new)
                        .collect(Collectors.toSet());
    }
}
