package dev.stillwater.descriptions;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remarks at places in a text: a reviewer marks words and says what is wrong with them, the author
 * answers, and whoever is done with one resolves it. They belong to a version that is being written
 * or reviewed, and stay readable with it when it is closed.
 */
@Service
@Transactional
public class DescriptionRemarks {

    private final Remarks remarks;
    private final Rounds rounds;
    private final RoundTexts roundTexts;
    private final Descriptions descriptions;
    private final DescriptionShelf shelf;
    private final TreatmentLibrary library;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    DescriptionRemarks(
            Remarks remarks, Rounds rounds, RoundTexts roundTexts, Descriptions descriptions, DescriptionShelf shelf,
            TreatmentLibrary library, ChangeFeed changes, CurrentUser currentUser, Clock clock) {
        this.remarks = remarks;
        this.rounds = rounds;
        this.roundTexts = roundTexts;
        this.descriptions = descriptions;
        this.shelf = shelf;
        this.library = library;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The remarks on a version, in the order in which they were written. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<Remark> on(DescriptionId id) {
        return remarks.on(id.value()).stream().map(RemarkEntity::data).toList();
    }

    /** The times that these versions were sent back, in order; versions that never were are missing. One statement. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public Map<DescriptionId, List<Round>> rounds(Collection<DescriptionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rounds.of(ids.stream().map(DescriptionId::value).toList()).stream()
                        .map(RoundEntity::data)
                        .collect(Collectors.groupingBy(Round::description));
    }

    /**
     * Says that what was asked for in a round is done, or takes it up again; once more changes nothing.
     *
     * @throws Refusal when the version is closed
     * @throws NotThere for a round that there was not
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Round resolveRound(DescriptionId id, int number, boolean resolved) {
        RoundEntity round = found(id, number);
        DescriptionEntity version = open(id);
        if (round.resolvedAt != null == resolved) {
            return round.data();
        }
        round.resolvedAt = resolved ? clock.instant() : null;
        round.resolvedBy = resolved ? currentUser.get().name() : null;
        return stored(round, version, resolved ? "description-remark-resolved" : "description-remark-reopened");
    }

    /**
     * Answers what was written when a version was sent back.
     *
     * @throws Refusal at words when they are blank or too long; when the version is closed
     * @throws NotThere for a round that there was not
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Round answerRound(DescriptionId id, int number, String words) {
        RoundEntity round = found(id, number);
        DescriptionEntity version = open(id);
        RemarkRules.checkWords(words);
        RemarkRules.checkAnswers(round.answers.size());
        round.answers.add(new RemarkEntity.AnswerValue(words.strip(), clock.instant(), currentUser.get().name()));
        return stored(round, version, "description-remark-answered");
    }

    /**
     * The texts as they stood when a version was sent back; empty for a round from before texts were kept.
     *
     * @throws NotThere for a round that there was not
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public Optional<DescriptionTexts> textsSentBack(DescriptionId id, int number) {
        return roundTexts.findByRoundId(found(id, number).id).map(RoundTextsEntity::texts);
    }

    /** The open remarks on versions that are being written or reviewed, oldest first. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<OpenRemark> open(Pageable page) {
        List<RemarkEntity> found = remarks.open(page);
        Map<UUID, DescriptionEntity> versions =
                descriptions.byIds(found.stream().map(one -> one.descriptionId).distinct().toList()).stream()
                        .collect(Collectors.toMap(version -> version.id, Function.identity()));
        Map<TreatmentId, TreatmentData> named = library.get(
                versions.values().stream().map(version -> new TreatmentId(version.treatmentId)).collect(Collectors.toSet()));
        return found.stream().map(one -> {
            DescriptionEntity version = Objects.requireNonNull(versions.get(one.descriptionId));
            TreatmentData treatment = Objects.requireNonNull(named.get(new TreatmentId(version.treatmentId)));
            return new OpenRemark(one.data(), treatment.id(), treatment.names(), version.language, version.edition);
        }).toList();
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public long countOpen() {
        return remarks.countOpen();
    }

    /**
     * Writes a remark on a passage.
     *
     * @throws Refusal at words when they are blank or too long; at quote when the text does not have
     *     these words there, or too many of them are marked; when the version is closed
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Remark write(DescriptionId id, RemarkPlace place, String words) {
        DescriptionEntity version = open(id);
        RemarkRules.checkPlace(place, version.texts());
        RemarkRules.checkWords(words);
        RemarkEntity remark = new RemarkEntity();
        remark.id = RemarkId.next().value();
        remark.descriptionId = id.value();
        remark.field = place.field();
        remark.fromChar = place.start();
        remark.quote = place.quote();
        remark.words = words.strip();
        remark.writtenAt = clock.instant();
        remark.writtenBy = currentUser.get().name();
        return stored(remark, version, "description-remark-written");
    }

    /**
     * Answers a remark.
     *
     * @throws Refusal at words when they are blank or too long; when the version is closed
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Remark answer(RemarkId id, String words) {
        RemarkEntity remark = found(id);
        DescriptionEntity version = open(new DescriptionId(remark.descriptionId));
        RemarkRules.checkWords(words);
        RemarkRules.checkAnswers(remark.answers.size());
        remark.answers.add(new RemarkEntity.AnswerValue(words.strip(), clock.instant(), currentUser.get().name()));
        return stored(remark, version, "description-remark-answered");
    }

    /** Says that a remark is done with; once more changes nothing. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Remark resolve(RemarkId id) {
        RemarkEntity remark = found(id);
        DescriptionEntity version = open(new DescriptionId(remark.descriptionId));
        if (remark.resolvedAt != null) {
            return remark.data();
        }
        remark.resolvedAt = clock.instant();
        remark.resolvedBy = currentUser.get().name();
        return stored(remark, version, "description-remark-resolved");
    }

    /** Takes a remark up again that was resolved. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Remark reopen(RemarkId id) {
        RemarkEntity remark = found(id);
        DescriptionEntity version = open(new DescriptionId(remark.descriptionId));
        if (remark.resolvedAt == null) {
            return remark.data();
        }
        remark.resolvedAt = null;
        remark.resolvedBy = null;
        return stored(remark, version, "description-remark-reopened");
    }

    private RemarkEntity found(RemarkId id) {
        return remarks.findById(id.value()).orElseThrow(NotThere::new);
    }

    private RoundEntity found(DescriptionId id, int number) {
        return rounds.findByDescriptionIdAndNumber(id.value(), number).orElseThrow(NotThere::new);
    }

    private DescriptionEntity open(DescriptionId id) {
        DescriptionEntity version = descriptions.find(id.value()).orElseThrow(NotThere::new);
        RemarkRules.checkOpen(version);
        return version;
    }

    private Remark stored(RemarkEntity remark, DescriptionEntity version, String action) {
        Remark saved = remarks.saveAndFlush(remark).data();
        told(version, action);
        return saved;
    }

    private Round stored(RoundEntity round, DescriptionEntity version, String action) {
        Round saved = rounds.saveAndFlush(round).data();
        told(version, action);
        return saved;
    }

    private void told(DescriptionEntity version, String action) {
        shelf.record(action, version);
        changes.publish(Change.of(DescriptionDesk.TEXT_TOPIC, version.treatmentId));
    }
}
