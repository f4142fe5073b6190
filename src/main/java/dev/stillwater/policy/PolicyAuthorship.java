package dev.stillwater.policy;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose changes stand in a draft. Each change is to be seen by two people: whoever made one does not
 * publish it, whoever changed the draft after.
 */
@Service
@Transactional
public class PolicyAuthorship {

    private final Policies policies;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    PolicyAuthorship(
            Policies policies, AuditTrail audit, ChangeFeed changes, CurrentUser currentUser, Clock clock) {
        this.policies = policies;
        this.audit = audit;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whose changes stand in a version, by name. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<PolicyEditor> editors(PolicyVersionId id) {
        return policies.findById(id.value()).orElseThrow(NotThere::new).editors.stream()
                .sorted(Comparator.comparing(PolicyEditor::name))
                .toList();
    }

    /** The same without the caller. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<String> others(PolicyVersionId id) {
        SignedInUser user = currentUser.get();
        return editors(id).stream().filter(editor -> !editor.is(user)).map(PolicyEditor::name).toList();
    }

    /**
     * The caller has read the changes of all others and makes them his own: the others may publish
     * them then, and he may not. Where everybody changed a draft, it could not be published else.
     *
     * @throws Refusal when it is no draft, or nobody else changed it
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion takeOver(PolicyVersionId id, long version) {
        PolicyEntity draft = policies.findById(id.value()).orElseThrow(NotThere::new);
        draft.requireDraft(version);
        SignedInUser user = currentUser.get();
        List<String> others = others(id);
        if (others.isEmpty()) {
            throw Refusal.because("policy.takeOver.nobody", draft.number);
        }
        draft.editors.clear();
        draft.changed(clock.instant(), user);
        audit.record(AuditRecord.of(
                        AuditArea.SCREENING, "policy-changes-taken-over", new PolicyVersionId(draft.id), PolicyEditing.name(draft))
                .with("number", draft.number)
                .with("of", String.join(", ", others)));
        PolicyEntity saved = policies.saveAndFlush(draft);
        changes.publish(Change.of(PolicyEditing.TOPIC, saved.id));
        return saved.toData();
    }
}
