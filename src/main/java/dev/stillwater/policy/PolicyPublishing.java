package dev.stillwater.policy;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.Why;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts drafts in force: checked, signed by a clinician as they are, and by another person than the
 * one who edited last. At once, or at an instant.
 */
@Service
@Transactional
public class PolicyPublishing {

    private final Policies policies;
    private final SignOffs signOffs;
    private final PolicyTurn turn;
    private final PolicyExam exam;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final boolean twoPeople;

    PolicyPublishing(
            Policies policies, SignOffs signOffs, PolicyTurn turn, PolicyExam exam, AuditTrail audit,
            ChangeFeed changes, CurrentUser currentUser, Clock clock,
            @Value("${stillwater.two-people:true}") boolean twoPeople) {
        this.policies = policies;
        this.signOffs = signOffs;
        this.turn = turn;
        this.exam = exam;
        this.audit = audit;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
        this.twoPeople = twoPeople;
    }

    /**
     * Notes that a clinician has signed a draft as it is now. Any later change needs a new signature.
     *
     * @throws Refusal when it is no draft, or at the field that is wrong: clinician, registration, on, note
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public SignOff sign(PolicyVersionId id, long version, NewSignOff signed) {
        PolicyEntity draft = openedDraft(id, version);
        PublishingRules.checkSignOff(signed, draft.changedAt, clock.instant());
        SignOffEntity entity = new SignOffEntity();
        entity.stored = false;
        entity.id = Ids.next();
        entity.policyVersionId = draft.id;
        entity.contentHash = SignOffEntity.hash(draft.document);
        entity.clinician = signed.clinician().strip();
        entity.registration = signed.registration().strip();
        entity.signedOn = signed.on();
        entity.note = signed.note().strip();
        entity.recordedById = currentUser.get().id().value();
        entity.recordedBy = currentUser.get().name();
        entity.recordedAt = clock.instant();
        signOffs.save(entity);
        audit.record(line("policy-signed", draft)
                .with("clinician", entity.clinician)
                .with("registration", entity.registration)
                .with("on", entity.signedOn.toString())
                .with("content", entity.contentHash));
        changes.publish(Change.of(PolicyEditing.TOPIC, draft.id));
        return entity.toData(draft.document);
    }

    /** Who signed a version, the latest first. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    @Transactional(readOnly = true)
    public List<SignOff> signOffs(PolicyVersionId id) {
        PolicyEntity policy = policies.findById(id.value()).orElseThrow(NotThere::new);
        if (policy.state.isPending() && !currentUser.get().is(Role.HEAD_OFFICE)) {
            throw new NotThere();
        }
        return signOffs.findByPolicyVersionIdOrderByRecordedAtDescIdDesc(policy.id).stream()
                .map(each -> each.toData(policy.document))
                .toList();
    }

    /** All that keeps the caller from publishing a draft as it is now; each says how it is put right. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<Why> obstacles(PolicyVersionId id, long version) {
        try {
            ready(id, version);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.all().stream().flatMap(one -> one.whys().stream()).toList();
        }
    }

    /** Puts a draft in force that allows nothing beyond the one in force: see {@link #publish(PolicyVersionId, long, int)}. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion publish(PolicyVersionId id, long version) {
        return publish(id, version, 0);
    }

    /**
     * Puts a draft in force, at every location, from now on.
     *
     * @param agreed so many changes that allow more than the version in force the caller has seen and agrees to,
     *     as {@link PolicyComparison#loosening()} counts them
     * @throws Refusal with all that is in the way: when the check finds an error, no clinician has signed it as it is, changes of
     *     the caller stand in it, or another version is scheduled; at the field looser, when it allows more and the caller
     *     has not agreed to exactly so many changes
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion publish(PolicyVersionId id, long version, int agreed) {
        PolicyEntity former = turn.lock();
        PolicyEntity draft = ready(id, version);
        Loosening looser = agreedTo(former, draft, agreed);
        Instant now = clock.instant();
        draft.published(now, currentUser.get());
        audit.record(withLooser(line("policy-published", draft), looser)
                .with("supersedes", former.number)
                .with("editor", editors(draft)));
        turn.turn(former, draft, now);
        return draft.toData();
    }

    /** Lets a draft take force later that allows nothing beyond the one in force. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion publishAt(PolicyVersionId id, long version, Instant at) {
        return publishAt(id, version, at, 0);
    }

    /**
     * Lets a draft take force, at every location, at an instant.
     *
     * @param agreed as for publishing at once
     * @throws Refusal like {@link #publish(PolicyVersionId, long, int)}; at the field at, when the instant is not within a year ahead
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion publishAt(PolicyVersionId id, long version, Instant at, int agreed) {
        PolicyEntity former = turn.lock();
        PublishingRules.checkInstant(at, clock.instant());
        PolicyEntity draft = ready(id, version);
        Loosening looser = agreedTo(former, draft, agreed);
        draft.published(clock.instant(), currentUser.get());
        draft.scheduled(at);
        audit.record(withLooser(line("policy-scheduled", draft), looser)
                .with("from", at.toString())
                .with("editor", editors(draft)));
        return stored(draft);
    }

    /**
     * Makes a scheduled version a draft again.
     *
     * @throws Refusal when it is not scheduled, in force by now, or there is another draft
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public PolicyVersion withdraw(PolicyVersionId id, long version) {
        turn.lock();
        PolicyEntity policy = policies.findById(id.value()).orElseThrow(NotThere::new);
        if (policy.state != PolicyState.SCHEDULED) {
            throw Refusal.because("screening.policy.notScheduled", policy.number);
        }
        StaleSave.check(version, policy.version == null ? 0 : policy.version);
        policies.findBySlot(PolicyState.DRAFT.name()).ifPresent(other -> {
            throw Refusal.because("screening.policy.otherDraft", other.number);
        });
        policy.draftAgain();
        audit.record(line("policy-schedule-withdrawn", policy));
        return stored(policy);
    }

    /** What it allows beyond the one in force, once that was agreed to. */
    private Loosening agreedTo(PolicyEntity former, PolicyEntity draft, int agreed) {
        Loosening looser = ComparisonRules.compare(
                        PolicyJson.read(former.document, PolicyDocument.class),
                        PolicyJson.read(draft.document, PolicyDocument.class), exam.modalities())
                .loosening();
        PublishingRules.checkAgreed(looser, agreed);
        if (!looser.isEmpty()) {
            draft.agreed(former.number, looser.count());
        }
        return looser;
    }

    private static AuditRecord withLooser(AuditRecord record, Loosening looser) {
        return looser.isEmpty() ? record : record.with("looser", looser.count()).with("looserCells", looser.inCodes());
    }

    /** A draft that nothing keeps from being published. */
    private PolicyEntity ready(PolicyVersionId id, long version) {
        PolicyEntity draft = openedDraft(id, version);
        Refusal.together(
                () -> policies.findBySlot(PolicyState.SCHEDULED.name()).ifPresent(other -> {
                    throw Refusal.because("screening.policy.otherScheduled", other.number);
                }),
                () -> PublishingRules.checkPublisher(draft, currentUser.get(), twoPeople),
                () -> PublishingRules.checkFindings(exam.findings(draft)),
                () -> PublishingRules.checkSigned(
                        draft, signOffs.findByPolicyVersionIdOrderByRecordedAtDescIdDesc(draft.id)));
        return draft;
    }

    private PolicyEntity openedDraft(PolicyVersionId id, long version) {
        PolicyEntity draft = policies.findById(id.value()).orElseThrow(NotThere::new);
        draft.requireDraft(version);
        return draft;
    }

    private PolicyVersion stored(PolicyEntity policy) {
        PolicyEntity saved = policies.saveAndFlush(policy);
        changes.publish(Change.of(PolicyEditing.TOPIC, saved.id));
        return saved.toData();
    }

    private static String editors(PolicyEntity draft) {
        return draft.editors.stream().map(PolicyEditor::name).sorted().collect(Collectors.joining(", "));
    }

    private static AuditRecord line(String action, PolicyEntity policy) {
        return AuditRecord.of(
                        AuditArea.SCREENING, action, new PolicyVersionId(policy.id), PolicyEditing.name(policy))
                .with("number", policy.number);
    }
}
