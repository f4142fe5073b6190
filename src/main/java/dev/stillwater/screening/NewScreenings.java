package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.PolicyVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what was answered, whoever held the tablet. Whoever calls has asked whether the caller may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewScreenings {

    private final ScreeningSheets sheets;
    private final RecordedScreenings recorded;
    private final AnswerVault vault;
    private final PolicyShelf shelf;
    private final GuestRegister guests;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    NewScreenings(
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
     * @param policy the version that the guest was asked by
     * @param consent the version of the consent text that the guest agreed to just now; else null
     * @param why the answers allow more than those of earlier the same day; null where nobody said
     * @param byGuest whether the guest answered by himself, on a tablet that the caller handed over
     * @throws Refusal as {@link GuestScreening#record} says
     */
    ScreeningData record(
            ScreeningVisit visit, PolicyVersionId policy, Answers given, @Nullable String consent,
            @Nullable Correction why, boolean byGuest) {
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
        ScreeningEntity stored = recorded.store(sheet, given, byGuest);
        changes.publish(Change.of(GuestScreening.TOPIC, stored.guestId, visit.location()));
        if (sheet.consented()) {
            vault.keep(stored.id, stored.guestId, stored.takenAt, sheet.plan(given).answers());
        }
        audit.record(line(stored, visit)
                .with("policy", inForce.number())
                .with("parts", stored.parts)
                .with("tablet", byGuest ? true : null)
                .with("corrected", looser ? why : null));
        events.publishEvent(
                new ScreeningRecorded(
                        new ScreeningId(stored.id), visit.guest(), visit.location(), visit.day()));
        return recorded.data(stored);
    }

    private static AuditRecord line(ScreeningEntity stored, ScreeningVisit visit) {
        return AuditRecord.of(
                        AuditArea.SCREENING, "screening-recorded", new ScreeningId(stored.id), visit.guest().reference())
                .at(visit.location());
    }
}
