package dev.stillwater.descriptions;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.Finding;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided about a version: approved at once or for a day to come, taken back, sent back, or discarded. */
@Service
@Transactional
public class DescriptionReview {

    private final Descriptions descriptions;
    private final TreatmentLibrary library;
    private final DescriptionClaims claims;
    private final DescriptionShelf shelf;
    private final DescriptionTurn turn;
    private final StudyHolds holds;
    private final Rounds rounds;
    private final RoundTexts roundTexts;
    private final TakenBackApprovals takenBack;
    private final ChainDays days;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final boolean twoPeople;

    DescriptionReview(
            Descriptions descriptions, TreatmentLibrary library, DescriptionClaims claims, DescriptionShelf shelf,
            DescriptionTurn turn, StudyHolds holds, Rounds rounds, RoundTexts roundTexts, TakenBackApprovals takenBack,
            ChainDays days, CurrentUser currentUser, Clock clock,
            @Value("${stillwater.two-people:true}") boolean twoPeople) {
        this.descriptions = descriptions;
        this.library = library;
        this.claims = claims;
        this.shelf = shelf;
        this.turn = turn;
        this.holds = holds;
        this.rounds = rounds;
        this.roundTexts = roundTexts;
        this.takenBack = takenBack;
        this.days = days;
        this.currentUser = currentUser;
        this.clock = clock;
        this.twoPeople = twoPeople;
    }

    /** What waits for review, longest waiting first. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<WaitingDescription> waiting(Pageable page) {
        return withTreatments(descriptions.waiting(page), DescriptionMapping::waiting);
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public long countWaiting() {
        return descriptions.countWaiting();
    }

    /** What was sent back and waits for its authors: first what the caller wrote in, then the longest waiting. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<SentBackDescription> sentBack(Pageable page) {
        return withTreatments(descriptions.sentBack(currentUser.get().id().value(), page), DescriptionMapping::sentBack);
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public long countSentBack() {
        return descriptions.countSentBack();
    }

    private <T> List<T> withTreatments(List<DescriptionEntity> found, BiFunction<DescriptionEntity, TreatmentData, T> row) {
        Map<TreatmentId, TreatmentData> named =
                library.get(found.stream().map(one -> new TreatmentId(one.treatmentId)).collect(Collectors.toSet()));
        return found.stream().map(one -> row.apply(one, named.get(new TreatmentId(one.treatmentId)))).toList();
    }

    /** Whether the caller may approve this version: not what he wrote in, where two people are asked for. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public boolean mayApprove(DescriptionId id) {
        DescriptionEntity entity = descriptions.find(id.value()).orElseThrow(NotThere::new);
        return !twoPeople || !entity.isWrittenBy(currentUser.get().id().value());
    }

    /**
     * Approves a version that is in review; what guests read until now is superseded.
     *
     * @throws Refusal when the caller wrote in it, or when its claims stand against it by now
     * @throws StaleSave when it changed since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData approve(DescriptionId id, long version) {
        DescriptionEntity entity = approvable(id, version);
        entity.effectiveOn = null;
        entity.effectiveAt = null;
        DescriptionEntity approved = turn.takeOver(entity, clock.instant());
        return shelf.stored(approved, "description-approved");
    }

    /**
     * Approves a version that is in review for a day to come: it takes over at that day's midnight
     * of the chain. Guests read the version before until then.
     *
     * @throws Refusal as {@link #approve}; at effectiveOn unless the day is after today and within
     *     two years
     * @throws StaleSave when it changed since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData approveFrom(DescriptionId id, long version, LocalDate day) {
        DescriptionEntity entity = approvable(id, version);
        DescriptionRules.checkEffectiveOn(day, days.today());
        entity.state = DescriptionState.SCHEDULED;
        entity.effectiveOn = day;
        entity.effectiveAt = days.start(day);
        return shelf.stored(entity, "description-approved");
    }

    /**
     * Takes an approval back whose day has not come: the version is in review again.
     *
     * @throws Refusal when it has taken over already, or does not wait for a day
     * @throws StaleSave when it changed since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData takeBack(DescriptionId id, long version) {
        DescriptionEntity entity = shelf.held(id, version);
        DescriptionRules.checkScheduled(entity, clock.instant());
        takenBack.save(TakenBackEntity.of(entity, clock.instant(), currentUser.get().name()));
        entity.state = DescriptionState.IN_REVIEW;
        entity.approvedAt = null;
        entity.reviewedAt = null;
        entity.reviewedBy = null;
        shelf.record("description-approval-taken-back", entity);
        entity.effectiveOn = null;
        entity.effectiveAt = null;
        shelf.doubtEvidence(entity);
        return shelf.storedStep(entity);
    }

    /** The approvals of these versions that were taken back, in order; other versions are missing. One statement. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public Map<DescriptionId, List<TakenBack>> takenBack(Collection<DescriptionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : takenBack.of(ids.stream().map(DescriptionId::value).toList()).stream()
                        .map(TakenBackEntity::data)
                        .collect(Collectors.groupingBy(TakenBack::description));
    }

    /**
     * Sends a version that is in review back to its authors; the texts are kept as they stand.
     *
     * @param remark what they should change
     * @throws Refusal at the field remark when it is blank or too long
     * @throws StaleSave when it changed since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData sendBack(DescriptionId id, long version, String remark) {
        DescriptionEntity entity = shelf.inReview(id, version);
        DescriptionRules.checkRemark(remark);
        entity.state = DescriptionState.DRAFT;
        entity.reviewedAt = clock.instant();
        entity.reviewedBy = currentUser.get().name();
        entity.remark = remark.strip();
        RoundEntity round = rounds.saveAndFlush(RoundEntity.of(
                entity.id, rounds.last(entity.id) + 1, remark.strip(), clock.instant(), currentUser.get().name()));
        roundTexts.save(RoundTextsEntity.of(round.id, entity.texts()));
        return shelf.stored(entity, "description-sent-back");
    }

    /**
     * Gives up a version that is being written or reviewed, so that the next one can begin without its
     * authors. It stays readable, with its remarks and the words that wait aside for a choice.
     *
     * @throws Refusal when it is approved, whether it waits for its day or has had it, or was discarded
     * @throws StaleSave when it changed since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData discard(DescriptionId id, long version) {
        DescriptionEntity entity = shelf.held(id, version);
        DescriptionRules.checkDiscardable(entity);
        entity.state = DescriptionState.DISCARDED;
        entity.discardedAt = clock.instant();
        entity.discardedBy = currentUser.get().name();
        return shelf.stored(entity, "description-discarded");
    }

    /**
     * Says that the caller has looked at the study that a claim of a version in review leans on.
     *
     * @throws Refusal when it is not in review, or when the caller wrote in it
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void confirm(DescriptionId id, Finding claim) {
        DescriptionEntity entity = descriptions.find(id.value()).orElseThrow(NotThere::new);
        DescriptionRules.checkInReview(entity);
        DescriptionRules.checkApprover(entity, currentUser.get(), twoPeople);
        shelf.confirmEvidence(entity, claim);
        shelf.record("description-evidence-confirmed", entity);
    }

    /** A version in review that the caller may approve, with his name under it. */
    private DescriptionEntity approvable(DescriptionId id, long version) {
        DescriptionEntity entity = shelf.inReview(id, version);
        DescriptionRules.checkApprover(entity, currentUser.get(), twoPeople);
        TreatmentData treatment = library.get(new TreatmentId(entity.treatmentId));
        DescriptionRules.checkClaims(claims.standing(treatment, entity));
        ClaimReport report = claims.check(treatment, entity.language, entity.texts());
        DescriptionRules.checkConfirmed(report, shelf.attached(entity));
        holds.settle(entity, treatment, report);
        entity.approvedAt = clock.instant();
        entity.reviewedAt = entity.approvedAt;
        entity.reviewedBy = currentUser.get().name();
        return entity;
    }
}
