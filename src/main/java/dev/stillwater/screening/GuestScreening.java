package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.PolicyVersionId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private final NewScreenings fresh;
    private final ScreeningSheets sheets;
    private final RecordedScreenings recorded;
    private final AnswerVault vault;
    private final PolicyShelf shelf;
    private final GuestRegister guests;
    private final AuditTrail audit;

    GuestScreening(
            NewScreenings fresh, ScreeningSheets sheets, RecordedScreenings recorded, AnswerVault vault,
            PolicyShelf shelf, GuestRegister guests, AuditTrail audit) {
        this.fresh = fresh;
        this.sheets = sheets;
        this.recorded = recorded;
        this.vault = vault;
        this.shelf = shelf;
        this.guests = guests;
        this.audit = audit;
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
            record("answers-used-again", visit.guest().value(), visit.guest(), visit.location(), Map.of());
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
     *     and only what is new is asked; when the guest was asked earlier today and the answers allow
     *     more than those did; when nothing was answered and that is on record already
     */
    @PreAuthorize(Allow.MANAGER)
    public ScreeningData record(
            ScreeningVisit visit, PolicyVersionId policy, Answers given, @Nullable String consent) {
        return record(visit, policy, given, consent, null);
    }

    /**
     * Likewise, where the guest was asked earlier today: staff never make a decision looser by
     * themselves, so answers that allow more are taken with a reason only, which is in the trail.
     *
     * @param why the answers differ; without it they may not allow more
     */
    @PreAuthorize(Allow.MANAGER)
    public ScreeningData record(
            ScreeningVisit visit, PolicyVersionId policy, Answers given, @Nullable String consent,
            @Nullable Correction why) {
        return fresh.record(visit, policy, given, consent, why, false);
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
        Characters.check("reason", why);
        ScreeningEntity screening = recorded.mine(id);
        Answers answers =
                vault.of(screening.id)
                        .orElseThrow(() -> Refusal.because("screening.answers.notKept"));
        record(
                "answers-read", screening.id, new GuestId(screening.guestId), new LocationId(screening.locationId),
                Map.of("reason", why));
        return answers;
    }

    private void record(
            String action, UUID subject, GuestId guest, LocationId location, Map<String, Object> fields) {
        audit.record(
                new AuditRecord(AuditArea.SCREENING, action, subject, guest.reference(), location, fields));
    }
}
