package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what has a modality and follows it when that changes. */
@Component
class HavingModality {

    private final Treatments treatments;
    private final Variants variants;
    private final TreatmentImpact impact;

    HavingModality(Treatments treatments, Variants variants, TreatmentImpact impact) {
        this.treatments = treatments;
        this.variants = variants;
        this.impact = impact;
    }

    /**
     * What it touches that a modality brings something else; nothing where only its names change.
     *
     * @throws ModalityInUse when that is more than was agreed to
     */
    ModalityImpact agreed(Modality before, Modality wanted, ModalityImpact agreed) {
        List<ModalityChange> changes = ModalityChange.between(before, wanted);
        if (changes.isEmpty()) {
            return ModalityImpact.NONE;
        }
        List<TakenNames.Name> having = treatments.activeWithModality(before.code().value());
        List<VariantId> lengths = variants.everWithModality(before.code().value()).stream().map(VariantId::new).toList();
        List<TreatmentId> ids = having.stream().map(one -> new TreatmentId(one.id())).toList();
        ModalityImpact now = new ModalityImpact(
                changes,
                having.stream()
                        .map(one -> new ModalityImpact.Having(new TreatmentId(one.id()), new LocalText(one.name(), one.nameEs())))
                        .toList(),
                impact.of(ids, lengths));
        if (!now.isSeenIn(agreed)) {
            throw new ModalityInUse(now);
        }
        return now;
    }
}
