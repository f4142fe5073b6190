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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the claim rules, as the draft of their next version. Before that is in force it is tried on
 * all copy that guests read.
 */
@Service
@Transactional
public class ClaimRuleEditing {

    /** The topic under which changes of the rules are announced; its subject is the version. */
    public static final String TOPIC = "claim-rules";

    private final RulePacks packs;
    private final StoredRules rules;
    private final PackShelf shelf;
    private final RulesInForce inForce;
    private final RuleTrial trial;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final boolean twoPeople;

    ClaimRuleEditing(
            RulePacks packs, StoredRules rules, PackShelf shelf, RulesInForce inForce, RuleTrial trial, AuditTrail audit,
            ChangeFeed changes, CurrentUser currentUser, Clock clock,
            @Value("${stillwater.two-people:true}") boolean twoPeople) {
        this.packs = packs;
        this.rules = rules;
        this.shelf = shelf;
        this.inForce = inForce;
        this.trial = trial;
        this.audit = audit;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
        this.twoPeople = twoPeople;
    }

    /** Opens the draft; where there is none, begins one from the rules in force. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public RulePackVersion draft() {
        RulePackEntity former = packs.lockInForce().orElseThrow(NotThere::new);
        return packs.findBySlot(RulePackState.DRAFT.name()).map(RulePackEntity::toData).orElseGet(() -> {
            RulePackEntity draft = begin(former);
            rules.saveAll(rules.of(former.id).stream().map(rule -> rule.into(draft.id)).toList());
            return stored(draft, AuditRecord.of(AuditArea.CLAIMS, "claim-rules-draft-begun", new RulePackId(draft.id), draft.called()));
        });
    }

    /**
     * Puts a rule into the draft, in the place of the one with its language and code.
     *
     * @throws Refusal when the version is no longer a draft, or at the field that is wrong: code,
     *     language, family, reason, saferWording, disclaimer, places, wordings
     * @throws StaleSave when somebody changed the draft since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public RulePackVersion save(RulePackId id, long version, ClaimRule rule) {
        RulePackEntity draft = openedDraft(id, version);
        RuleChecks.check(rule, RulePackFile.readWords(draft.words).getOrDefault(rule.language(), Map.of()).keySet());
        ClaimRuleEntity entity = rules.one(id.value(), rule.language(), rule.code())
                .orElseGet(() -> ClaimRuleEntity.of(id.value(), rule));
        entity.take(rule);
        entity.changed(clock.instant(), currentUser.get());
        rules.save(entity);
        return changed(draft, record("claim-rule-changed", draft, rule.language(), rule.code())
                .with("severity", rule.severity().name()));
    }

    /**
     * Takes a rule out of the draft.
     *
     * @throws NotThere when the draft has no such rule
     * @throws StaleSave when somebody changed the draft since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public RulePackVersion remove(RulePackId id, long version, String language, String code) {
        RulePackEntity draft = openedDraft(id, version);
        rules.delete(rules.one(id.value(), language, code).orElseThrow(NotThere::new));
        return changed(draft, record("claim-rule-removed", draft, language, code));
    }

    /**
     * Puts a whole pack in the place of the draft's rules, all or nothing.
     *
     * @throws Refusal with the places of what is wrong in the file
     * @throws StaleSave when somebody changed the draft since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public RulePackVersion importJson(RulePackId id, long version, String json) {
        RulePackEntity draft = openedDraft(id, version);
        ClaimRulePack pack = RulePackFile.read(json);
        Map<List<String>, ClaimRuleEntity> former = rules.of(id.value()).stream()
                .collect(Collectors.toMap(rule -> List.of(rule.language, rule.code), rule -> rule));
        rules.forget(id.value());
        RulePackEntity emptied = openedDraft(id, version);
        emptied.words = RulePackFile.writeWords(pack.words());
        Instant now = clock.instant();
        SignedInUser user = currentUser.get();
        rules.saveAll(pack.rules().stream().map(rule -> {
            ClaimRuleEntity entity = ClaimRuleEntity.of(id.value(), rule);
            ClaimRuleEntity before = former.get(List.of(rule.language(), rule.code()));
            if (before == null || !rule.equals(before.toRule())) {
                entity.changed(now, user);
            }
            entity.defaultDocument = before == null ? null : before.defaultDocument;
            return entity;
        }).toList());
        return changed(emptied, AuditRecord.of(AuditArea.CLAIMS, "claim-rules-imported", id, emptied.called())
                .with("rules", pack.rules().size()));
    }

    /** What all copy that guests read would meet, were the draft in force. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public RuleImpact impact(RulePackId id) {
        RulePackEntity pack = packs.findById(id.value()).orElseThrow(NotThere::new);
        return trial.of(inForce.checker(), new ClaimChecker(shelf.pack(pack)));
    }

    /** What it would meet with one rule of the draft written like this. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public RuleImpact impact(RulePackId id, ClaimRule rule) {
        RulePackEntity pack = packs.findById(id.value()).orElseThrow(NotThere::new);
        RuleChecks.check(rule, RulePackFile.readWords(pack.words).getOrDefault(rule.language(), Map.of()).keySet());
        return trial.of(shelf.pack(pack), rule);
    }

    /**
     * Puts the draft in force. Copy that falls is marked for head office and stays where it is.
     *
     * @throws Refusal when changes of the caller stand in it: each change is seen by two
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public RulePackVersion publish(RulePackId id, long version) {
        RulePackEntity former = packs.lockInForce().orElseThrow(NotThere::new);
        RulePackEntity draft = openedDraft(id, version);
        if (twoPeople && draft.isOf(currentUser.get())) {
            throw Refusal.because("claims.rules.ownWork");
        }
        ClaimChecker next = new ClaimChecker(shelf.pack(draft));
        RuleImpact impact = trial.of(inForce.checker(), next);
        Instant now = clock.instant();
        former.superseded(now);
        packs.saveAndFlush(former);
        draft.published(now, currentUser.get());
        trial.flag(impact);
        inForce.afterCommit(next);
        return stored(draft, AuditRecord.of(AuditArea.CLAIMS, "claim-rules-published", id, draft.called())
                .with("supersedes", former.number)
                .with("editors", draft.editors.stream().map(RulePackEditor::name).sorted().toList())
                .with("falling", impact.falling().size())
                .with("clearing", impact.clearing().size()));
    }

    /**
     * Throws the draft away.
     *
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void discard(RulePackId id, long version) {
        packs.lockInForce();
        RulePackEntity draft = openedDraft(id, version);
        audit.record(AuditRecord.of(AuditArea.CLAIMS, "claim-rules-draft-discarded", id, draft.called()));
        rules.forget(id.value());
        packs.delete(openedDraft(id, version));
        changes.publish(Change.of(TOPIC, id.value()));
    }

    private RulePackEntity begin(RulePackEntity former) {
        RulePackEntity draft = RulePackEntity.draft(packs.lastNumber() + 1, former.words, clock.instant());
        draft.defaultsSeen = former.defaultsSeen;
        draft.begun(clock.instant(), currentUser.get());
        return packs.saveAndFlush(draft);
    }

    private RulePackEntity openedDraft(RulePackId id, long version) {
        RulePackEntity draft = packs.findById(id.value()).orElseThrow(NotThere::new);
        draft.requireDraft(version);
        return draft;
    }

    private RulePackVersion changed(RulePackEntity draft, AuditRecord line) {
        draft.changed(clock.instant(), currentUser.get());
        return stored(draft, line);
    }

    private RulePackVersion stored(RulePackEntity pack, AuditRecord line) {
        RulePackEntity saved = packs.saveAndFlush(pack);
        audit.record(line);
        changes.publish(Change.of(TOPIC, saved.id));
        return saved.toData();
    }

    private static AuditRecord record(String action, RulePackEntity draft, String language, String code) {
        return AuditRecord.of(AuditArea.CLAIMS, action, new RulePackId(draft.id), draft.called())
                .with("rule", code).with("language", language);
    }
}
