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
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, checks and compares the screening policy. For head office. */
@Service
@Transactional
public class PolicyEditing {

    /** The topic under which changes of the policy are announced. */
    public static final String TOPIC = "policy";

    private final Policies policies;
    private final PolicyTurn turn;
    private final PolicyExam exam;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    PolicyEditing(
            Policies policies, PolicyTurn turn, PolicyExam exam, AuditTrail audit, ChangeFeed changes,
            CurrentUser currentUser, Clock clock) {
        this.policies = policies;
        this.turn = turn;
        this.exam = exam;
        this.audit = audit;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Opens the draft; where there is none, begins one from the version scheduled, else from the one in force. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion draft() {
        PolicyEntity inForce = turn.lock();
        return policies.findBySlot(PolicyState.DRAFT.name())
                .map(PolicyEntity::toData)
                .orElseGet(() -> begin(policies.findBySlot(PolicyState.SCHEDULED.name()).orElse(inForce)));
    }

    private PolicyVersion begin(PolicyEntity inForce) {
        PolicyEntity draft = new PolicyEntity();
        draft.begin(policies.lastNumber() + 1, inForce.document);
        draft.begun(clock.instant(), currentUser.get());
        record("policy-draft-begun", draft);
        return stored(draft);
    }

    /**
     * Says what one answer means for some modalities.
     *
     * @throws Refusal when the version is no longer a draft, or at the field that is wrong: days,
     *     changes, kind, from
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion setCell(
            PolicyVersionId id, long version, Choice row, Set<ModalityCode> modalities, Cell cell) {
        PolicyEntity draft = openedDraft(id, version);
        PolicyDocument document = PolicyJson.read(draft.document, PolicyDocument.class);
        EditingRules.checkCell(document, cell);
        PolicyDocument changed = EditingRules.withCell(document, row, modalities, cell);
        record(
                AuditRecord.of(AuditArea.SCREENING, "policy-cell-changed", id, name(draft))
                        .with("cell", row.toString())
                        .with("modalities", modalities.stream().map(ModalityCode::value).sorted().toList())
                        .with("outcome", PolicyJson.write(cell)));
        return changed(draft, changed);
    }

    /**
     * Puts another content in the place of the draft's, for instance with a question changed.
     *
     * @throws Refusal when the version is no longer a draft, or at the field wording
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion save(PolicyVersionId id, long version, PolicyDocument document) {
        PolicyEntity draft = openedDraft(id, version);
        EditingRules.checkWording(document);
        record("policy-draft-changed", draft);
        return changed(draft, document);
    }

    /**
     * Makes one change of a draft. What others changed elsewhere in it meanwhile stays.
     *
     * @throws Refusal when the version is no longer a draft, at the field that is wrong, or naming what
     *     hangs on what is taken away
     * @throws EditConflict when somebody changed the same thing since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion edit(PolicyVersionId id, PolicyEdit edit) {
        turn.lock();
        PolicyEntity draft = policies.findById(id.value()).orElseThrow(NotThere::new);
        draft.requireDraft();
        PolicyDocument before = PolicyJson.read(draft.document, PolicyDocument.class);
        PolicyDocument after = DraftChanges.apply(before, edit);
        record(EditWords.line(edit, AuditRecord.of(AuditArea.SCREENING, EditWords.action(edit), id, name(draft))));
        return changed(draft, after);
    }

    /**
     * What it would take to give modalities the outcomes of another: every cell that would change.
     *
     * @param onlyEmpty whether cells in which something stands stay as they are
     * @throws Refusal at the field to when there is none to copy to, or it is the one copied from
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public PolicyEdit.Cells copied(
            PolicyDocument document, ModalityCode from, Set<ModalityCode> to, boolean onlyEmpty) {
        return CellChanges.column(document, from, to, onlyEmpty);
    }

    /** What the check has to say about a version, against the one in force. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<Finding> check(PolicyVersionId id) {
        PolicyEntity policy = policies.findById(id.value()).orElseThrow(NotThere::new);
        return exam.findings(policy);
    }

    /** What differs from one version to another. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    @Transactional(readOnly = true)
    public PolicyComparison compare(PolicyVersion before, PolicyVersion after) {
        return ComparisonRules.compare(before.document(), after.document(), exam.modalities());
    }

    /**
     * Throws a draft away.
     *
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void discard(PolicyVersionId id, long version) {
        turn.lock();
        PolicyEntity draft = openedDraft(id, version);
        record("policy-draft-discarded", draft);
        policies.delete(draft);
        changes.publish(Change.of(TOPIC, id.value()));
    }

    private PolicyEntity openedDraft(PolicyVersionId id, long version) {
        PolicyEntity draft = policies.findById(id.value()).orElseThrow(NotThere::new);
        draft.requireDraft(version);
        return draft;
    }

    private PolicyVersion changed(PolicyEntity draft, PolicyDocument document) {
        draft.document = PolicyJson.write(document);
        draft.changed(clock.instant(), currentUser.get());
        return stored(draft);
    }

    private PolicyVersion stored(PolicyEntity policy) {
        PolicyEntity saved = policies.saveAndFlush(policy);
        changes.publish(Change.of(TOPIC, saved.id));
        return saved.toData();
    }

    private void record(String action, PolicyEntity policy) {
        record(
                AuditRecord.of(
                                AuditArea.SCREENING, action, new PolicyVersionId(policy.id),
                                name(policy))
                        .with("number", policy.number));
    }

    private void record(AuditRecord line) {
        audit.record(line);
    }

    static String name(PolicyEntity policy) {
        return "Screening policy " + policy.number;
    }
}
