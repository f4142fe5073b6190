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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored variant with its parts in order; also one that was offered once. */
@Entity
@Table(name = "treatment_variant")
@SuppressWarnings("NullAway.Init")
class VariantEntity {

    @Id UUID id;
    UUID treatmentId;
    int position;

    /** When it came, or came back, to a treatment that was no draft; null for one that it had from the beginning. */
    @Nullable Instant addedAt;

    /** Since when it can no longer be offered; its parts stay as they are. */
    @Nullable Instant supersededAt;

    /** What came in its place. */
    @Nullable UUID succeededBy;

    @ElementCollection
    @CollectionTable(name = "treatment_part", joinColumns = @JoinColumn(name = "variant_id"))
    @OrderColumn(name = "position")
    List<PartValue> parts = new ArrayList<>();

    void take(Variant data) {
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
