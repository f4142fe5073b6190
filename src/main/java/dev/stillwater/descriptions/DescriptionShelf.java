package dev.stillwater.descriptions;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.claims.Finding;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes versions of descriptions out for the desk and puts them back: stored, recorded, announced. */
@Component
class DescriptionShelf {

    private final Descriptions descriptions;
    private final TreatmentLibrary library;
    private final TreatmentEditing editing;
    private final EvidenceLinks links;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    DescriptionShelf(
            Descriptions descriptions, TreatmentLibrary library, TreatmentEditing editing, EvidenceLinks links,
            AuditTrail audit, ChangeFeed changes, CurrentUser currentUser, Clock clock) {
        this.descriptions = descriptions;
        this.library = library;
        this.editing = editing;
        this.links = links;
        this.audit = audit;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @throws NotThere for an id that no version has
     * @throws StaleSave when somebody saved it since it was read, with who did what
     */
    DescriptionEntity opened(DescriptionId id, long version) {
        DescriptionEntity entity = descriptions.find(id.value()).orElseThrow(NotThere::new);
        OvertakenVersion.check(version, entity);
        return entity;
    }

    /** Likewise, and waits for whoever decides on the same treatment's descriptions. */
    DescriptionEntity held(DescriptionId id, long version) {
        DescriptionEntity entity = opened(id, version);
        editing.hold(new TreatmentId(entity.treatmentId));
        return entity;
    }

    DescriptionEntity inReview(DescriptionId id, long version) {
        DescriptionEntity entity = opened(id, version);
        DescriptionRules.checkInReview(entity);
        editing.hold(new TreatmentId(entity.treatmentId));
        return entity;
    }

    /** @param authors of words that nobody has approved; none of them may approve the new version either */
    DescriptionData begin(
            TreatmentId treatment, String language, DescriptionTexts texts, Set<DescriptionEntity.Author> authors) {
        DescriptionEntity entity = new DescriptionEntity();
        entity.id = DescriptionId.next().value();
        entity.treatmentId = treatment.value();
        entity.language = language;
        entity.edition = descriptions.lastEdition(treatment.value(), language) + 1;
        entity.state = DescriptionState.DRAFT;
        entity.take(texts);
        entity.authors.addAll(authors);
        entity.startedAt = clock.instant();
        entity.changedAt = entity.startedAt;
        entity.startedBy = currentUser.get().name();
        entity.changedBy = entity.startedBy;
        return stored(entity, "description-started");
    }

    /** The studies that a version leans on. */
    List<AttachedEvidence> attached(DescriptionEntity entity) {
        return links.of(Set.of(entity.id)).stream().map(EvidenceOnFile::data).toList();
    }

    /** The caller has looked at the study that this claim leans on. */
    void confirmEvidence(DescriptionEntity entity, Finding claim) {
        links.of(Set.of(entity.id)).stream().filter(link -> EvidenceOnFile.data(link).isFor(claim)).forEach(link -> {
            link.confirmedAt = clock.instant();
            link.confirmedBy = currentUser.get().name();
            links.save(link);
        });
    }

    /** A taken back approval confirms nothing any more. */
    void doubtEvidence(DescriptionEntity entity) {
        links.of(Set.of(entity.id)).forEach(link -> {
            link.confirmedAt = null;
            link.confirmedBy = null;
            links.save(link);
        });
    }

    /** The next version begins with the studies of the one that its words come from. */
    void keepEvidence(DescriptionEntity former, DescriptionId draft) {
        links.of(Set.of(former.id)).forEach(link -> links.save(link.into(draft.value())));
    }

    /** Stores a step in the life of a version, with its line in the trail. */
    DescriptionData stored(DescriptionEntity entity, String action) {
        record(action, entity);
        return storedStep(entity);
    }

    /** Likewise, where the line in the trail was written before. */
    DescriptionData storedStep(DescriptionEntity entity) {
        return stored(entity, Change.of(TreatmentEditing.TOPIC, entity.treatmentId));
    }

    /** Stores what was typed. Who wrote is in the trail once; every pause in the writing is not. */
    DescriptionData storedText(DescriptionEntity entity) {
        return stored(entity, Change.of(DescriptionDesk.TEXT_TOPIC, entity.treatmentId));
    }

    void record(String action, DescriptionEntity entity) {
        TreatmentData treatment = library.get(new TreatmentId(entity.treatmentId));
        AuditRecord line = AuditRecord.of(AuditArea.TREATMENTS, action, new DescriptionId(entity.id), treatment.name())
                .with("treatment", treatment.code())
                .with("language", entity.language)
                .with("number", entity.edition);
        audit.record(entity.effectiveOn == null ? line : line.with("effectiveOn", entity.effectiveOn.toString()));
    }

    private DescriptionData stored(DescriptionEntity entity, Change change) {
        DescriptionEntity saved = descriptions.saveAndFlush(entity);
        changes.publish(change);
        return DescriptionMapping.data(saved);
    }
}
