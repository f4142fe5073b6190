package dev.stillwater.descriptions;

import dev.stillwater.claims.Finding;
import dev.stillwater.evidence.EvidenceFit;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceNeed;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.UnfittingStudy;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets claims of a draft lean on studies; the reviewer confirms them by approving the text. */
@Service
@Transactional
public class DescriptionEvidence {

    private final Descriptions descriptions;
    private final DescriptionShelf shelf;
    private final EvidenceLinks links;
    private final EvidenceOnFile onFile;
    private final EvidenceLibrary evidence;
    private final TreatmentLibrary library;
    private final CurrentUser currentUser;
    private final Clock clock;

    DescriptionEvidence(
            Descriptions descriptions, DescriptionShelf shelf, EvidenceLinks links, EvidenceOnFile onFile,
            EvidenceLibrary evidence, TreatmentLibrary library, CurrentUser currentUser, Clock clock) {
        this.descriptions = descriptions;
        this.shelf = shelf;
        this.links = links;
        this.onFile = onFile;
        this.evidence = evidence;
        this.library = library;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the claims of a version lean on. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<AttachedEvidence> attached(DescriptionId id) {
        return onFile.attached(Set.of(id.value())).getOrDefault(id.value(), List.of());
    }

    /**
     * Of what is attached to a version, that which settles one of these claims: a study that fits it today and that, unless
     * the version is still being written, a reviewer has confirmed.
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<AttachedEvidence> settling(DescriptionId id, Collection<Finding> claims) {
        DescriptionEntity version = descriptions.find(id.value()).orElseThrow(NotThere::new);
        return onFile.support(Set.of(id.value())).holding(claims, id.value(), library.get(new TreatmentId(version.treatmentId))).stream()
                .filter(one -> version.state == DescriptionState.DRAFT || one.confirmedBy() != null)
                .toList();
    }

    /** The day by which studies are in date. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public LocalDate today() {
        return onFile.today();
    }

    /** The approved studies that fit a claim of the treatment's texts. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<EvidenceRecord> fitting(TreatmentId treatment, Finding finding) {
        return evidence.fitting(need(finding, library.get(treatment)));
    }

    /** The studies on file that answer the claim's rule and do not fit the claim, each with why not. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<UnfittingStudy> unfitting(TreatmentId treatment, Finding finding) {
        return evidence.unfitting(need(finding, library.get(treatment)));
    }

    /**
     * Attaches a study to a claim of a draft.
     *
     * @throws Refusal when the version is no longer a draft, or the study does not fit
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<AttachedEvidence> attach(DescriptionId id, Finding finding, EvidenceId study) {
        DescriptionEntity draft = draft(id);
        EvidenceRecord record = evidence.get(study);
        if (!EvidenceFit.fits(record, need(finding, library.get(new TreatmentId(draft.treatmentId))), onFile.today())) {
            throw Refusal.because("descriptions.evidence.doesNotFit", record.study().title());
        }
        detachAll(id, finding);
        DescriptionEvidenceEntity link = new DescriptionEvidenceEntity();
        link.id = Ids.next();
        link.descriptionId = id.value();
        link.rule = finding.rule();
        link.words = AttachedEvidence.wordsOf(finding);
        link.evidenceId = study.value();
        link.holdsUntil = record.reviewBy();
        link.attachedAt = clock.instant();
        link.attachedBy = currentUser.get().name();
        links.save(link);
        shelf.stored(draft, "description-evidence-attached");
        return attached(id);
    }

    /**
     * Takes the study of a claim away again.
     *
     * @throws Refusal when the version is no longer a draft
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<AttachedEvidence> detach(DescriptionId id, Finding finding) {
        DescriptionEntity draft = draft(id);
        detachAll(id, finding);
        shelf.stored(draft, "description-evidence-detached");
        return attached(id);
    }

    private void detachAll(DescriptionId id, Finding finding) {
        links.of(Set.of(id.value())).stream()
                .filter(link -> link.rule.equals(finding.rule()) && link.words.equals(AttachedEvidence.wordsOf(finding)))
                .forEach(links::delete);
    }

    private DescriptionEntity draft(DescriptionId id) {
        DescriptionEntity entity = descriptions.find(id.value()).orElseThrow(NotThere::new);
        DescriptionRules.checkDraft(entity);
        return entity;
    }

    private EvidenceNeed need(Finding finding, TreatmentData treatment) {
        return onFile.need(finding.rule(),
                onFile.places().stream().filter(finding::holdsIn).collect(Collectors.toSet()), treatment);
    }
}
