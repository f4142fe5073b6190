package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestErasure;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What guests may ask about their own data: to see it, and that it be deleted. */
@Service
@Transactional
public class GuestPrivacy {

    private final ErasurePlanning planning;
    private final ReportReading reading;
    private final Forgetting forgetting;
    private final GuestErasure erasure;
    private final GuestRegister guests;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    GuestPrivacy(
            ErasurePlanning planning, ReportReading reading, Forgetting forgetting, GuestErasure erasure,
            GuestRegister guests, AuditTrail audit, ChangeFeed changes) {
        this.planning = planning;
        this.reading = reading;
        this.forgetting = forgetting;
        this.erasure = erasure;
        this.guests = guests;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * What is stored about a guest, at whichever location, answers included, for the guest. That
     * somebody asked, and how the guest was made sure of, is written to the trail.
     *
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public GuestReport report(GuestId guest, IdentityProof proof) {
        GuestReport report = reading.of(guests.get(guest));
        record("guest-report-made", guest, Map.of("count", report.screenings().size(), "identity", proof.name()));
        return report;
    }

    /**
     * What would go and what would stay, were the guest to be forgotten now.
     *
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public ErasurePlan plan(GuestId guest) {
        guests.get(guest);
        return planning.sort(guest).plan();
    }

    /**
     * Forgets the guest as far as the law allows, and takes the guest's consent back. Records that
     * must be kept stay until their day, no later screening uses them, and the name goes with the
     * last of them. Under a legal hold the wish is noted,
     * nothing is deleted, and the night after the hold is lifted carries it out.
     *
     * @throws Refusal while visits are booked
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public ErasureAnswer erase(GuestId guest) {
        guests.get(guest);
        ErasurePlanning.Sorted sorted = planning.sort(guest);
        ErasurePlan plan = sorted.plan();
        if (plan.visitsAhead() > 0) {
            throw Refusal.because("screening.erase.visits", plan.visitsAhead());
        }
        guests.consent(guest, null);
        if (plan.legalHold()) {
            erasure.note(guest);
        } else {
            forgetting.carryOut(guest, sorted);
        }
        int deleted = plan.legalHold() ? 0 : sorted.due().size();
        int held = sorted.held().size() + sorted.due().size() - deleted;
        record("guest-erasure-asked", guest, Map.of("deleted", deleted, "held", held, "legalHold", plan.legalHold()));
        changes.publish(Change.of(GuestScreening.TOPIC, guest.value()));
        return new ErasureAnswer(deleted, held, plan.keptUntil(), plan.legalHold(), plan.wholly());
    }

    private void record(String action, GuestId guest, Map<String, Object> fields) {
        audit.record(new AuditRecord(AuditArea.SCREENING, action, guest.value(), guest.reference(), null, fields));
    }
}
