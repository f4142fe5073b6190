package dev.stillwater.screening;

import dev.stillwater.accounts.HandOver;
import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.PolicyVersionId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screens a guest who answers by himself on a tablet. The session that is handed over can do nothing
 * but this, for the one visit; what is recorded stands under the name of the person who handed it over.
 */
@Service
@Transactional
public class TabletScreening {

    /** Where a guest answers; the only address that the session opens meanwhile. */
    public static final String ADDRESS = "guest-screening";

    private final GuestScreening screening;
    private final NewScreenings fresh;
    private final GuestRegister guests;
    private final HandOver handOver;
    private final AuditTrail audit;

    TabletScreening(
            GuestScreening screening, NewScreenings fresh, GuestRegister guests, HandOver handOver, AuditTrail audit) {
        this.fresh = fresh;
        this.screening = screening;
        this.guests = guests;
        this.handOver = handOver;
        this.audit = audit;
    }

    /**
     * Hands the current session to the guest. Every screen of it has to be sent to {@link #ADDRESS}.
     *
     * @param back the address where the staff goes on afterwards
     * @throws Refusal when the day of the visit is over
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public void hand(ScreeningVisit visit, String back) {
        screening.begin(visit);
        GuestData guest = guests.get(visit.guest());
        audit.record(new AuditRecord(
                AuditArea.SCREENING, "tablet-handed-to-guest", visit.guest().value(), visit.guest().reference(),
                visit.location(), Map.of()));
        String firstName = guest.name().strip().split("\\s+")[0];
        handOver.begin(ADDRESS, new GuestSitting(visit, firstName, Locale.of(guest.language()), back));
    }

    /** How far the guest is. */
    @PreAuthorize(Allow.GUEST_AT_TABLET)
    @Transactional(readOnly = true)
    public GuestSitting sitting() {
        return handOver.errand(GuestSitting.class);
    }

    /**
     * What to ask, by the version of the policy in force now.
     *
     * @throws Refusal when the day of the visit is over, or the answers are recorded already
     */
    @PreAuthorize(Allow.GUEST_AT_TABLET)
    public ScreeningSheet begin() {
        GuestSitting sitting = open();
        ScreeningSheet sheet = handOver.asStaff(() -> screening.begin(sitting.visit()));
        return sitting.isAnew() ? sheet.afresh() : sheet;
    }

    /**
     * Records what the guest answered. Says nothing of what follows: that is for the staff.
     *
     * @param policy the version that the guest was asked by
     * @param consent the version of the consent text that the guest agreed to; else null
     * @throws Refusal as {@link GuestScreening#record} does
     */
    @PreAuthorize(Allow.GUEST_AT_TABLET)
    public void record(PolicyVersionId policy, @Nullable String consent) {
        GuestSitting sitting = open();
        Answers given = sitting.given();
        handOver.asStaff(() -> fresh.record(
                sitting.visit(), policy, given, consent, Correction.GUEST_CORRECTED, true));
        sitting.finish();
    }

    /**
     * Takes the tablet back.
     *
     * @param password of the person who handed it over
     * @return the address where the staff goes on
     * @throws Refusal at the field password when it is wrong, or was wrong too often
     */
    @PreAuthorize(Allow.GUEST_AT_TABLET)
    public String takeBack(String password) {
        String back = sitting().back();
        handOver.end(password);
        return back;
    }

    private GuestSitting open() {
        GuestSitting sitting = handOver.errand(GuestSitting.class);
        if (sitting.isDone()) {
            throw Refusal.because("screening.guest.alreadyDone");
        }
        return sitting;
    }
}
