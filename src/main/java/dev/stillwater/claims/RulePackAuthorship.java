package dev.stillwater.claims;

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
 * Whose changes stand in a draft of the claim rules. Each change is to be seen by two people: whoever
 * made one does not put it in force, whoever changed the draft after.
 */
@Service
@Transactional
public class RulePackAuthorship {

    private final RulePacks packs;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    RulePackAuthorship(RulePacks packs, AuditTrail audit, ChangeFeed changes, CurrentUser currentUser, Clock clock) {
        this.packs = packs;
        this.audit = audit;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whose changes stand in a version, by name. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<RulePackEditor> editors(RulePackId id) {
        return packs.findById(id.value()).orElseThrow(NotThere::new).editors.stream()
                .sorted(Comparator.comparing(RulePackEditor::name))
                .toList();
    }

    /** The same without the caller. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<String> others(RulePackId id) {
        SignedInUser user = currentUser.get();
        return editors(id).stream().filter(editor -> !editor.is(user)).map(RulePackEditor::name).toList();
    }

    /**
     * The caller has read the changes of all others and makes them his own: the others may put them in
     * force then, and he may not. Where everybody changed a draft, nobody could else.
     *
     * @throws Refusal when it is no draft, or nobody else changed it
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public RulePackVersion takeOver(RulePackId id, long version) {
        RulePackEntity draft = packs.findById(id.value()).orElseThrow(NotThere::new);
        draft.requireDraft(version);
        SignedInUser user = currentUser.get();
        List<String> others = others(id);
        if (others.isEmpty()) {
            throw Refusal.because("claims.rules.takeOver.nobody", draft.number);
        }
        draft.editors.clear();
        draft.changed(clock.instant(), user);
        RulePackEntity saved = packs.saveAndFlush(draft);
        audit.record(AuditRecord.of(AuditArea.CLAIMS, "claim-rules-taken-over", id, saved.called()).with("of", String.join(", ", others)));
        changes.publish(Change.of(ClaimRuleEditing.TOPIC, saved.id));
        return saved.toData();
    }
}
