package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import java.time.Instant;
import java.util.UUID;

/** Stored descriptions as the records that others see. */
final class DescriptionMapping {

    private DescriptionMapping() {}

    static DescriptionData data(DescriptionEntity d) {
        return new DescriptionData(
                new DescriptionId(d.id), d.version == null ? 0 : d.version, new TreatmentId(d.treatmentId), d.language,
                d.edition, d.state, d.texts(), d.authors.stream().map(DescriptionEntity.Author::name).sorted().toList(),
                d.changedAt, d.changedBy, d.sentAt, d.sentBy, d.reviewedAt, d.reviewedBy, d.remark, d.approvedAt);
    }

    static ApprovedDescription approved(DescriptionEntity d) {
        return new ApprovedDescription(
                new DescriptionId(d.id), new TreatmentId(d.treatmentId), d.language, d.edition, d.texts(),
                d.approvedAt == null ? d.changedAt : d.approvedAt);
    }

    static WaitingDescription waiting(Object[] row) {
        return new WaitingDescription(
                new DescriptionId((UUID) row[0]), new TreatmentId((UUID) row[1]),
                new LocalText((String) row[2], (String) row[3]), (String) row[4], (String) row[5], (Integer) row[6],
                (Instant) row[7], (String) row[8]);
    }
}
