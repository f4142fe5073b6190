package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.PolicyVersionId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks guests, decides, and records what was decided. A manager screens the guests who visit his
 * locations. Answers are kept encrypted, and only of guests who agreed to that.
 */
@Service
@Transactional
public class GuestScreening {

    /** The topic under which screenings and letters are announced; the subject is the guest. */
    public static final String TOPIC = "screenings";

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 200;

    private final ScreeningSheets sheets;
    private final RecordedScreenings recorded;
    private final AnswerVault vault;
    private final PolicyShelf shelf;
    private final GuestRegister guests;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    GuestScreening(
            ScreeningSheets sheets, RecordedScreenings recorded, AnswerVault vault, PolicyShelf shelf,
            GuestRegister guests, AuditTrail audit, ChangeFeed changes, ApplicationEventPublisher events,
            CurrentUser currentUser) {
        this.sheets = sheets;
        this.recorded = recorded;
        this.vault = vault;
        this.shelf = shelf;
        this.guests = guests;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.currentUser = currentUser;
    }

    /**
     * Begins to screen a guest, by the version of the policy in force now.
     *
     * @throws Refusal when the day of the visit is over
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public ScreeningSheet begin(ScreeningVisit visit) {
        ScreeningSheet sheet = sheets.of(visit, shelf.inForce());
        if (!sheet.plan(Answers.NONE).known().isEmpty()) {
            record("answers-used-again", visit.guest().value(), visit.location(), Map.of());
        }
        return sheet;
    }

    /**
     * Records what was answered and what follows.
     *
     * @param policy the version that the guest was asked by
     * @param consent the version of the consent text that the guest agreed to just now; else null
     * @throws Refusal when a question is still open, an answer does not fit, the day is over, or
     *     another version of the policy is in force by now; begin again with the same answers then,
     *     and only what is new is asked; when the guest was asked before today and the answers allow
     *     more than those did
     */
    @PreAuthorize(Allow.MANAGER)
    public ScreeningData record(
            ScreeningVisit visit, PolicyVersionId policy, Answers given, @Nullable String consent) {
        return record(visit, policy, given, consent, null);
    }

    /**
     * Likewise, where the guest was asked before today: staff never make a decision looser by
     * themselves, so answers that allow more are taken with a reason only, which is in the trail.
     *
     * @param why the answers differ; without it they may not allow more
     */
    @PreAuthorize(Allow.MANAGER)
    public ScreeningData record(
            ScreeningVisit visit, PolicyVersionId policy, Answers given, @Nullable String consent,
            @Nullable Correction why) {
        currentUser.get().manages().require(visit.location());
        if (consent != null) {
            guests.consent(visit.guest(), consent);
        }
        PolicyEdition inForce = shelf.inForce();
        ScreeningSheet laidOut = sheets.of(visit, inForce);
        if (!inForce.id().equals(policy)) {
            throw Refusal.because("screening.record.newPolicy", inForce.number());
        }
        ScreeningSheet sheet = ScreeningSheets.filled(laidOut, given);
        boolean looser = recorded.isLooser(sheet, given);
        if (looser && why == null) {
            throw Refusal.because("screening.record.looser");
        }
        ScreeningEntity stored = recorded.store(sheet, given);
        changes.publish(Change.of(TOPIC, stored.guestId, visit.location()));
        if (sheet.consented()) {
            vault.keep(stored.id, stored.guestId, stored.takenAt, sheet.plan(given).answers());
        }
        record(
                "screening-recorded", stored.id, visit.location(),
                looser
                        ? Map.of("policy", inForce.number(), "parts", stored.parts, "corrected", why)
                        : Map.of("policy", inForce.number(), "parts", stored.parts));
        events.publishEvent(
                new ScreeningRecorded(
                        new ScreeningId(stored.id), visit.guest(), visit.location(), visit.day()));
        return recorded.data(stored);
    }

    /** The screenings of a guest at the caller's locations, newest first. */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public List<ScreeningRow> history(GuestId guest, Pageable page) {
        guests.get(guest);
        return recorded.ofGuest(guest, page);
    }

    /**
     * A screening as it was recorded.
     *
     * @throws NotThere for an id that no screening at the caller's locations has
     */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public ScreeningData get(ScreeningId id) {
        return recorded.data(recorded.mine(id));
    }

    /**
     * What the guest answered. The look is written to the trail.
     *
     * @param reason why somebody has to see it, in a few words
     * @throws Refusal at the field reason when none is given; when no answers were kept
     */
    @PreAuthorize(Allow.MANAGER)
    public Answers answers(ScreeningId id, String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw Refusal.at("reason", "screening.answers.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        ScreeningEntity screening = recorded.mine(id);
        Answers answers =
                vault.of(screening.id)
                        .orElseThrow(() -> Refusal.because("screening.answers.notKept"));
        record(
                "answers-read", screening.id, new LocationId(screening.locationId),
                Map.of("reason", why));
        return answers;
    }

    private void record(
            String action, UUID subject, LocationId location, Map<String, Object> fields) {
        audit.record(
                new AuditRecord(AuditArea.SCREENING, action, subject, null, location, fields));
    }
}
