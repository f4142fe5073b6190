package dev.stillwater.policy;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole versions out as JSON, and brings them in as a draft's content. The form is described in the docs. */
@Service
@Transactional
public class PolicyTransfer {

    private final Policies policies;
    private final PolicyShelf shelf;
    private final PolicyExam exam;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    PolicyTransfer(
            Policies policies, PolicyShelf shelf, PolicyExam exam, AuditTrail audit, ChangeFeed changes,
            CurrentUser currentUser, Clock clock) {
        this.shelf = shelf;
        this.policies = policies;
        this.exam = exam;
        this.audit = audit;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A version, laid out for people. Brought in again, it gives the same document. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public String write(PolicyVersionId id) {
        PolicyEntity policy = policies.findById(id.value()).orElseThrow(NotThere::new);
        return PolicyJson.writeReadably(PolicyJson.read(policy.document, PolicyDocument.class));
    }

    /**
     * What would follow if a file took the place of a draft's content. Changes nothing.
     *
     * @throws Refusal as {@link #read} does
     * @throws StaleSave when somebody changed the draft since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public IncomingPolicy look(PolicyVersionId id, long version, String json) {
        PolicyEntity draft = policies.findById(id.value()).orElseThrow(NotThere::new);
        draft.requireDraft(version);
        Set<ModalityCode> library = exam.modalities();
        PolicyDocument file = ImportRules.read(json, library);
        PolicyDocument before = PolicyJson.read(draft.document, PolicyDocument.class);
        PolicyDocument inForce = shelf.inForce().document();
        return new IncomingPolicy(
                ComparisonRules.compare(inForce, before, library), ComparisonRules.compare(inForce, file, library),
                ComparisonRules.compare(before, file, library));
    }

    /**
     * Puts what was written elsewhere in the place of a draft's content. Nothing is changed when it is
     * refused.
     *
     * @throws Refusal naming the place, when the text can't be read, lacks something, is too large, or
     *     does not hang together; when the version is no draft
     * @throws StaleSave when somebody changed the draft since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion read(PolicyVersionId id, long version, String json) {
        PolicyEntity draft = policies.findById(id.value()).orElseThrow(NotThere::new);
        draft.requireDraft(version);
        PolicyDocument document = ImportRules.read(json, exam.modalities());
        draft.document = PolicyJson.write(document);
        draft.changed(clock.instant(), currentUser.get());
        audit.record(AuditRecord.of(
                        AuditArea.SCREENING, "policy-imported", new PolicyVersionId(draft.id), PolicyEditing.name(draft))
                .with("number", draft.number)
                .with("content", SignOffEntity.hash(draft.document)));
        PolicyEntity saved = policies.saveAndFlush(draft);
        changes.publish(Change.of(PolicyEditing.TOPIC, saved.id));
        return saved.toData();
    }
}
