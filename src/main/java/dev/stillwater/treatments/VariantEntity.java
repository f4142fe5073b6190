package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A stored variant with its parts in order. */
@Entity
@Table(name = "treatment_variant")
@SuppressWarnings("NullAway.Init")
class VariantEntity {

    @Id UUID id;
    UUID treatmentId;
    int position;

    @ElementCollection
    @CollectionTable(name = "treatment_part", joinColumns = @JoinColumn(name = "variant_id"))
    @OrderColumn(name = "position")
    List<PartValue> parts = new ArrayList<>();

    void take(Variant data, int place) {
        position = place;
        List<PartValue> wanted =
                data.parts().stream().map(part -> new PartValue(part.modality().value(), part.minutes())).toList();
        if (!parts.equals(wanted)) {
            parts.clear();
            parts.addAll(wanted);
        }
    }

    Variant toData() {
        return new Variant(new VariantId(id), partsData());
    }

    List<Part> partsData() {
        return parts.stream().map(part -> new Part(ModalityCode.of(part.modality()), part.minutes())).toList();
    }

    /** One part: what, and how many minutes. */
    @Embeddable
    record PartValue(String modality, int minutes) {}
}
