package dev.stillwater.evidence;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The studies on file. Head office writes; another person approves; others read what is approved. */
@Service
@Transactional
public class EvidenceLibrary {

    /** How many days ahead a study's last day is told of. */
    public static final int WARN_DAYS = 30;

    /** The topic under which changes of the library are announced; its subject is the record. */
    public static final String TOPIC = "evidence";

    private final EvidenceRecords records;
    private final AuditTrail audit;
    private final ClaimRules rules;
    private final ObjectProvider<LibraryCodes> library;
    private final ObjectProvider<LeaningTexts> texts;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final boolean twoPeople;

    EvidenceLibrary(
            EvidenceRecords records, AuditTrail audit, ClaimRules rules, ObjectProvider<LibraryCodes> library,
            ObjectProvider<LeaningTexts> texts, ChangeFeed changes, ApplicationEventPublisher events, CurrentUser currentUser,
            Clock clock,
            @Value("${stillwater.two-people:true}") boolean twoPeople) {
        this.records = records;
        this.audit = audit;
        this.rules = rules;
        this.library = library;
        this.texts = texts;
        this.changes = changes;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
        this.twoPeople = twoPeople;
    }

    /** @param state null for all; whoever is not at head office sees what is approved, whatever is asked for */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    @Transactional(readOnly = true)
    public List<EvidenceRecord> page(@Nullable EvidenceState state, String text, Pageable page) {
        return records.page(readable(state), LikePattern.containing(text), page).stream().map(EvidenceEntity::toData).toList();
    }

    /** Likewise. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    @Transactional(readOnly = true)
    public long count(@Nullable EvidenceState state, String text) {
        return records.count(readable(state), LikePattern.containing(text));
    }

    /** Which approved texts lean on these studies; studies without any are missing. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public Map<EvidenceId, List<LeaningText>> leaning(Collection<EvidenceId> studies) {
        return texts.stream().findFirst().map(keeper -> keeper.on(studies)).orElse(Map.of());
    }

    /** The records that nobody looked at by their day, longest overdue first. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<EvidenceRecord> overdue(Pageable page) {
        return records.overdue(today(), page).stream().map(EvidenceEntity::toData).toList();
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public long countOverdue() {
        return records.countOverdue(today());
    }

    private @Nullable EvidenceState readable(@Nullable EvidenceState wanted) {
        return currentUser.get().is(Role.HEAD_OFFICE) ? wanted : EvidenceState.APPROVED;
    }

    /** @throws NotThere for an id that no record has */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public EvidenceRecord get(EvidenceId id) {
        return found(id).toData();
    }

    /** Records by their ids; missing are unknown ones, and for whoever is not at head office those that are not approved. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    @Transactional(readOnly = true)
    public Map<EvidenceId, EvidenceRecord> get(Collection<EvidenceId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : records.findAllByIdIn(ids.stream().map(EvidenceId::value).toList()).stream()
                        
                        .map(EvidenceEntity::toData)
                        .filter(record -> record.isApproved() || currentUser.get().is(Role.HEAD_OFFICE))
                        .collect(Collectors.toMap(EvidenceRecord::id, Function.identity()));
    }

    /** All approved records that support a claim today. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<EvidenceRecord> fitting(EvidenceNeed need) {
        return records.approved().stream().map(EvidenceEntity::toData)
                .filter(record -> EvidenceFit.fits(record, need, today()))
                .toList();
    }

    /** The records that answer the claim's rule and do not support the claim today, approved or not, each with why not. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<UnfittingStudy> unfitting(EvidenceNeed need) {
        return records.all().stream().map(EvidenceEntity::toData)
                .filter(record -> record.study().rules().contains(need.rule()))
                .map(record -> new UnfittingStudy(record, need, EvidenceFit.misfits(record, need, today())))
                .filter(one -> !one.misfits().isEmpty())
                .toList();
    }

    /** What can be chosen for a study; what rules are about is said in this language. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public StudyChoices choices(String language) {
        Optional<LibraryCodes> codes = library.stream().findFirst();
        return new StudyChoices(rules.familiesInForce(language),
                codes.map(LibraryCodes::jurisdictions).orElse(Map.of()), codes.map(LibraryCodes::modalities).orElse(Map.of()));
    }

    /**
     * Files a study, or changes one; either way it has to be approved by another person. Codes that there are no more may
     * stay with a study that had them.
     *
     * @param version of the record that was read; 0 for a new one
     * @throws Refusal at the field that is wrong: authors, year, doi, number, reviewBy, result, minutes, rules, jurisdictions,
     *     modalities
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public EvidenceRecord save(EvidenceId id, long version, Study study, LocalDate reviewBy) {
        EvidenceChecks.check(study, reviewBy, today());
        EvidenceEntity entity = records.findById(id.value()).orElseGet(() -> EvidenceEntity.draft(id));
        if (entity.version != null) {
            StaleSave.check(version, entity.version);
        }
        Optional<Study> former = Optional.of(entity).filter(one -> one.version != null).map(one -> one.toData().study());
        EvidenceChecks.checkCodes(study, former, rules.codesInForce(), library.stream()
                .flatMap(each -> each.modalities().keySet().stream()).collect(Collectors.toSet()));
        entity.take(study, reviewBy, clock.instant(), currentUser.get());
        return stored(entity, "evidence-filed");
    }

    /**
     * Lets claims lean on a record.
     *
     * @throws Refusal when the caller wrote it, or its review is due
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public EvidenceRecord approve(EvidenceId id, long version) {
        EvidenceEntity entity = found(id);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        checkApprover(entity);
        if (today().isAfter(entity.reviewBy)) {
            throw Refusal.because("evidence.overdue", entity.reviewBy);
        }
        entity.approved(clock.instant(), currentUser.get());
        return stored(entity, "evidence-approved");
    }

    /** Whether the caller may approve this record: not what he filed or changed last, where two people are asked for. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public boolean mayApprove(EvidenceId id) {
        return !isOwnWork(found(id));
    }

    /**
     * Says that somebody has looked at an approved study again, and that claims may lean on it for longer.
     *
     * @throws Refusal when the caller wrote it, or it is not approved; at reviewBy when the day has passed or is more
     *     than {@value EvidenceChecks#MOST_YEARS} years ahead
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public EvidenceRecord renew(EvidenceId id, long version, LocalDate reviewBy) {
        EvidenceEntity entity = found(id);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        checkApprover(entity);
        EvidenceChecks.checkRenewal(entity.state, reviewBy, today());
        entity.reviewBy = reviewBy;
        entity.approved(clock.instant(), currentUser.get());
        return stored(entity, "evidence-reviewed-anew");
    }

    private void checkApprover(EvidenceEntity entity) {
        if (isOwnWork(entity)) {
            throw Refusal.because("evidence.ownWork");
        }
    }

    private boolean isOwnWork(EvidenceEntity entity) {
        return twoPeople && currentUser.get().id().value().equals(entity.changedById);
    }

    private EvidenceEntity found(EvidenceId id) {
        return records.findById(id.value()).orElseThrow(NotThere::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private EvidenceRecord stored(EvidenceEntity entity, String action) {
        EvidenceEntity saved = records.saveAndFlush(entity);
        audit.record(AuditRecord.of(AuditArea.CLAIMS, action, new EvidenceId(saved.id), saved.title)
                .with("until", saved.reviewBy.toString()));
        changes.publish(Change.of(TOPIC, saved.id));
        events.publishEvent(new StudyChanged(new EvidenceId(saved.id)));
        return saved.toData();
    }
}
