package dev.stillwater.claims;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.claims.DefaultComparison.Key;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the default rules of a later version of the portal to a house that has rules of its own.
 * Nothing is taken over by itself.
 */
@Service
@Transactional
public class DefaultRuleOffers {

    private final RulePacks packs;
    private final StoredRules rules;
    private final PackShelf shelf;
    private final StandardRules standard;
    private final RuleTrial trial;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    DefaultRuleOffers(
            RulePacks packs, StoredRules rules, PackShelf shelf, StandardRules standard, RuleTrial trial, AuditTrail audit,
            ChangeFeed changes, CurrentUser currentUser, Clock clock) {
        this.packs = packs;
        this.rules = rules;
        this.shelf = shelf;
        this.standard = standard;
        this.trial = trial;
        this.audit = audit;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** How the defaults differ from the draft, or from the rules in force where there is none. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<DefaultDifference> differences() {
        return comparison(present()).differences();
    }

    /** How many of them are news from the portal that nobody has looked through yet. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public long news() {
        RulePackEntity pack = present();
        return standard.print().equals(pack.defaultsSeen)
                ? 0
                : comparison(pack).differences().stream().filter(one -> one.kind().isNews()).count();
    }

    /** What all copy that guests read would meet with these taken over. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public RuleImpact impact(Set<String> keys) {
        DefaultComparison comparison = comparison(present());
        return trial.of(new ClaimChecker(comparison.ours()), new ClaimChecker(comparison.taken(keys)));
    }

    /**
     * Takes these over into a draft; none says that all were looked through and the house stays as it is.
     *
     * @param keys of {@link DefaultDifference#key}
     * @throws Refusal when the version is no longer a draft
     * @throws StaleSave when somebody changed the draft since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public RulePackVersion take(RulePackId id, long version, Set<String> keys) {
        RulePackEntity draft = packs.findById(id.value()).orElseThrow(NotThere::new);
        draft.requireDraft(version);
        DefaultComparison comparison = comparison(draft);
        List<DefaultDifference> chosen =
                comparison.differences().stream().filter(one -> keys.contains(one.key())).toList();
        chosen.forEach(one -> take(draft, one));
        if (!chosen.isEmpty()) {
            draft.words = RulePackFile.writeWords(comparison.taken(keys).words());
            draft.changed(clock.instant(), currentUser.get());
        }
        draft.defaultsSeen = standard.print();
        RulePackEntity saved = packs.saveAndFlush(draft);
        audit.record(AuditRecord.of(AuditArea.CLAIMS, "claim-rules-defaults-taken", id, saved.called())
                .with("rules", chosen.stream().map(DefaultDifference::key).toList()));
        changes.publish(Change.of(ClaimRuleEditing.TOPIC, saved.id));
        return saved.toData();
    }

    private void take(RulePackEntity draft, DefaultDifference one) {
        if (one.kind() == DefaultDifference.Kind.WORDS) {
            return;
        }
        ClaimRule theirs = one.theirs();
        if (theirs == null) {
            rules.one(draft.id, one.language(), one.code()).ifPresent(rules::delete);
            return;
        }
        ClaimRuleEntity entity = rules.one(draft.id, one.language(), one.code())
                .orElseGet(() -> ClaimRuleEntity.of(draft.id, theirs));
        entity.take(theirs);
        entity.defaultDocument = entity.document;
        entity.changed(clock.instant(), currentUser.get());
        rules.save(entity);
    }

    private RulePackEntity present() {
        return packs.findBySlot(RulePackState.DRAFT.name())
                .or(() -> packs.findBySlot(RulePackState.IN_FORCE.name()))
                .orElseThrow(NotThere::new);
    }

    private DefaultComparison comparison(RulePackEntity pack) {
        Map<Key, ClaimRule> origins = new HashMap<>();
        List<ClaimRuleEntity> stored = rules.of(pack.id);
        stored.forEach(rule -> rule.origin().ifPresent(origin -> origins.put(new Key(rule.language, rule.code), origin)));
        return new DefaultComparison(
                shelf.pack(pack), origins, Set.copyOf(rules.everKnown()), standard.pack());
    }
}
