package dev.stillwater.descriptions;

import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;

/** Stored descriptions as the records that others see. */
final class DescriptionMapping {

    private DescriptionMapping() {}

    static DescriptionData data(DescriptionEntity d) {
        return new DescriptionData(
                new DescriptionId(d.id), d.version == null ? 0 : d.version, new TreatmentId(d.treatmentId), d.language,
                d.edition, d.state, d.texts(), d.authors.stream().map(DescriptionEntity.Author::name).sorted().toList(),
                d.changedAt, d.changedBy, d.sentAt, d.sentBy, d.reviewedAt, d.reviewedBy, d.remark, d.approvedAt,
                d.effectiveOn, d.discardedAt, d.discardedBy);
    }

    static ApprovedDescription approved(DescriptionEntity d) {
        return new ApprovedDescription(
                new DescriptionId(d.id), new TreatmentId(d.treatmentId), d.language, d.edition, d.texts(),
                d.approvedAt == null ? d.changedAt : d.approvedAt);
    }

    static WaitingDescription waiting(DescriptionEntity d, TreatmentData treatment) {
        return new WaitingDescription(
                new DescriptionId(d.id), treatment.id(), treatment.names(), treatment.section(), d.language, d.edition,
                d.sentAt == null ? d.changedAt : d.sentAt, d.sentBy == null ? d.changedBy : d.sentBy);
    }

    static SentBackDescription sentBack(DescriptionEntity d, TreatmentData treatment) {
        return new SentBackDescription(
                new DescriptionId(d.id), treatment.id(), treatment.names(), d.language, d.edition,
                d.sentBy == null ? d.changedBy : d.sentBy, d.reviewedAt == null ? d.changedAt : d.reviewedAt,
                d.reviewedBy == null ? "" : d.reviewedBy, d.remark == null ? "" : d.remark);
    }
}
