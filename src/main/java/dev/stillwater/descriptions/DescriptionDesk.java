package dev.stillwater.descriptions;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where descriptions are written and read. One version at a time is open for each treatment and
 * language, being written, in review or waiting for its day; and one is what guests read. What
 * reviewers decide is in {@link DescriptionReview}.
 */
@Service
@Transactional
public class DescriptionDesk {

    /** The topic under which every save of a draft is announced; its subject is the treatment. */
    public static final String TEXT_TOPIC = "treatment-texts";

    private final Descriptions descriptions;
    private final TreatmentLibrary library;
    private final TreatmentEditing editing;
    private final DescriptionClaims claims;
    private final DescriptionShelf shelf;
    private final DescriptionTurn turn;
    private final RemarkKeeping remarks;
    private final CurrentUser currentUser;
    private final Clock clock;

    DescriptionDesk(
            Descriptions descriptions, TreatmentLibrary library, TreatmentEditing editing, DescriptionClaims claims,
            DescriptionShelf shelf, DescriptionTurn turn, RemarkKeeping remarks, CurrentUser currentUser, Clock clock) {
        this.descriptions = descriptions;
        this.library = library;
        this.editing = editing;
        this.claims = claims;
        this.shelf = shelf;
        this.turn = turn;
        this.remarks = remarks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What guests read, by treatment; treatments without an approved description are missing. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    @Transactional(readOnly = true)
    public Map<TreatmentId, ApprovedDescription> approved(Collection<TreatmentId> ids, String language) {
        return ids.isEmpty()
                ? Map.of()
                : descriptions.approved(ids.stream().map(TreatmentId::value).toList(), language, clock.instant()).stream()
                        .map(DescriptionMapping::approved)
                        .collect(Collectors.toMap(ApprovedDescription::treatment, Function.identity()));
    }

    /** What the rules of today say of a description that guests read, together with its treatment's name. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    @Transactional(readOnly = true)
    public ClaimReport claims(ApprovedDescription description) {
        TreatmentData treatment = library.get(description.treatment());
        return claims.standing(Map.of(treatment.id(), treatment), List.of(description)).get(treatment.id());
    }

    /** Likewise for many; what a study on file holds up is left out, here and above. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    @Transactional(readOnly = true)
    public Map<TreatmentId, ClaimReport> claims(Collection<ApprovedDescription> approved) {
        Map<TreatmentId, TreatmentData> named =
                library.get(approved.stream().map(ApprovedDescription::treatment).collect(Collectors.toSet()));
        return claims.standing(named, approved);
    }

    /** What they say of the names of treatments and their enhancements alone, for pages without a text. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    @Transactional(readOnly = true)
    public Map<TreatmentId, ClaimReport> claimsOfNames(Collection<TreatmentId> ids, String language) {
        return ids.isEmpty()
                ? Map.of()
                : library.get(ids).values().stream().collect(Collectors.toMap(
                        TreatmentData::id, treatment -> claims.check(treatment, language, DescriptionTexts.EMPTY)));
    }

    /**
     * What the rules of today say of texts that are being written.
     *
     * @throws Refusal at a text that could not be saved: nobody checks a megabyte while somebody types
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public ClaimReport claims(TreatmentId treatment, String language, DescriptionTexts texts) {
        DescriptionRules.checkLengths(texts);
        return claims.check(library.get(treatment), language, texts);
    }

    /** The version that is being written or reviewed, or waits for its day, if there is one. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public Optional<DescriptionData> open(TreatmentId treatment, String language) {
        return descriptions.open(treatment.value(), language).map(DescriptionMapping::data);
    }

    /** The history, newest first. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<DescriptionVersion> versions(TreatmentId treatment, String language) {
        return descriptions.versions(treatment.value(), language);
    }

    /** @throws NotThere for an id that no version has */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public DescriptionData get(DescriptionId id) {
        return DescriptionMapping.data(descriptions.find(id.value()).orElseThrow(NotThere::new));
    }

    /**
     * Opens the draft in a language; where there is none, begins one from what guests read now. Two
     * people who do so at once get the same draft.
     *
     * @throws Refusal when a version is in review or waits for its day
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData draft(TreatmentId id, String language) {
        DescriptionRules.checkLanguage(language);
        editing.hold(id);
        turn.takeTurn(id, language);
        Optional<DescriptionEntity> open = descriptions.open(id.value(), language);
        if (open.isPresent()) {
            DescriptionRules.checkDraft(open.get());
            return DescriptionMapping.data(open.get());
        }
        Optional<DescriptionEntity> former = descriptions.in(id.value(), language, DescriptionState.APPROVED);
        DescriptionData draft =
                shelf.begin(id, language, former.map(DescriptionEntity::texts).orElse(DescriptionTexts.EMPTY), Set.of());
        former.ifPresent(one -> shelf.keepEvidence(one, draft.id()));
        return draft;
    }

    /**
     * Begins a draft with the texts and the studies of an older version. Nobody approved the words of
     * one that was discarded, so their authors become the draft's, and none of them may approve it.
     *
     * @throws Refusal when a draft is open already, which would be lost, or a version is in review
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData restore(DescriptionId id) {
        DescriptionEntity older = descriptions.find(id.value()).orElseThrow(NotThere::new);
        TreatmentId treatment = new TreatmentId(older.treatmentId);
        editing.hold(treatment);
        turn.takeTurn(treatment, older.language);
        descriptions.open(older.treatmentId, older.language).ifPresent(open -> {
            DescriptionRules.checkDraft(open);
            throw Refusal.because("descriptions.text.draftOpen", open.edition, open.changedBy);
        });
        Set<DescriptionEntity.Author> unapproved =
                older.state == DescriptionState.DISCARDED ? Set.copyOf(older.authors) : Set.of();
        DescriptionData draft = shelf.begin(treatment, older.language, older.texts(), unapproved);
        shelf.keepEvidence(older, draft.id());
        return draft;
    }

    /**
     * Saves what was typed into a draft.
     *
     * @throws Refusal when it is no longer a draft, or at the field that is too long: shortText,
     *     full, preparation, aftercare
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData save(DescriptionId id, long version, DescriptionTexts texts) {
        DescriptionEntity entity = shelf.opened(id, version);
        DescriptionRules.checkDraft(entity);
        DescriptionRules.checkLengths(texts);
        SignedInUser user = currentUser.get();
        boolean newAuthor = !entity.isWrittenBy(user.id().value());
        if (!entity.texts().equals(texts)) {
            remarks.move(entity, texts);
            entity.take(texts);
            entity.changedAt = clock.instant();
            entity.changedBy = user.name();
            if (newAuthor) {
                entity.authors.add(new DescriptionEntity.Author(user.id().value(), user.name()));
                shelf.record("description-author-joined", entity);
            }
        }
        return shelf.storedText(entity);
    }

    /**
     * What the author must have read before this version can go for review: the kinds of notice that
     * the page as a whole gives, and {@link DescriptionRules#NO_RULES} where no rules read its
     * language. The words for each are under {@code claims.notice.}.
     *
     * @throws Refusal when it says nothing, or when its claims stand against it: then nothing is worth acknowledging yet
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<String> toAcknowledge(DescriptionId id) {
        DescriptionEntity entity = descriptions.find(id.value()).orElseThrow(NotThere::new);
        ClaimReport report = standing(entity);
        checkContent(entity, report);
        return DescriptionRules.toAcknowledge(report);
    }

    /** Sends a draft about which nothing has to be acknowledged; else as {@link #submit(DescriptionId, long, Collection)}. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData submit(DescriptionId id, long version) {
        return submit(id, version, List.of());
    }

    /**
     * Sends a draft for review.
     *
     * @param acknowledged what the author has read, of {@link #toAcknowledge}
     * @throws Refusal when it says nothing, when its claims stand against it, or when a notice was
     *     not acknowledged; each finding and notice is named
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public DescriptionData submit(DescriptionId id, long version, Collection<String> acknowledged) {
        DescriptionEntity entity = shelf.opened(id, version);
        DescriptionRules.checkDraft(entity);
        ClaimReport report = standing(entity);
        checkContent(entity, report);
        DescriptionRules.checkAcknowledged(report, acknowledged);
        if (!acknowledged.isEmpty()) {
            shelf.record("description-notices-acknowledged", entity);
        }
        entity.state = DescriptionState.IN_REVIEW;
        entity.sentAt = clock.instant();
        entity.sentBy = currentUser.get().name();
        entity.remark = null;
        return shelf.stored(entity, "description-sent-for-review");
    }

    private static void checkContent(DescriptionEntity entity, ClaimReport report) {
        Refusal.together(() -> DescriptionRules.checkComplete(entity.texts()), () -> DescriptionRules.checkClaims(report));
    }

    private ClaimReport standing(DescriptionEntity entity) {
        return claims.standing(library.get(new TreatmentId(entity.treatmentId)), entity);
    }
}
