package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a guest's records from being deleted while somebody may need them in a dispute. Set and
 * lifted by the managers of one location; it counts everywhere.
 */
@Service
@Transactional
public class LegalHolds {

    private static final int LONGEST = 80;

    private final LegalHoldRows rows;
    private final GuestRegister guests;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    LegalHolds(
            LegalHoldRows rows, GuestRegister guests, AuditTrail audit, ChangeFeed changes, CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.guests = guests;
        this.audit = audit;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A guest's, also those that were lifted, at whichever location; the latest first.
     *
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public List<LegalHold> of(GuestId guest) {
        guests.get(guest);
        return rows.findByGuestIdOrderBySetAtDesc(guest.value()).stream().map(LegalHoldEntity::toData).toList();
    }

    /**
     * Sets one, for a location of the caller's.
     *
     * @param reference the number of a file or case; may be empty
     * @throws Refusal at the field reference when it is too long
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public LegalHold set(GuestId guest, LocationId location, LegalHoldReason reason, String reference) {
        currentUser.get().manages().require(location);
        guests.get(guest);
        Characters.check("reference", reference, 0, LONGEST);
        LegalHoldEntity hold = new LegalHoldEntity();
        hold.id = LegalHoldId.next().value();
        hold.guestId = guest.value();
        hold.locationId = location.value();
        hold.reason = reason;
        hold.reference = reference.strip();
        hold.setBy = currentUser.get().name();
        hold.setAt = clock.instant();
        return stored(hold, "legal-hold-set");
    }

    /**
     * Lifts one. What is past its time then goes by itself the next night, and so does what a guest who
     * wished to be forgotten meanwhile would have lost at once.
     *
     * @throws Refusal when it was lifted already
     * @throws StaleSave when somebody changed it since it was read
     * @throws OutOfScopeException when another location set it
     */
    @PreAuthorize(Allow.MANAGER)
    public LegalHold lift(LegalHoldId id, long version) {
        LegalHoldEntity hold = rows.findById(id.value()).orElseThrow(NotThere::new);
        currentUser.get().manages().require(new LocationId(hold.locationId));
        StaleSave.check(version, hold.version == null ? 0 : hold.version);
        if (hold.liftedAt != null) {
            throw Refusal.because("screening.legal.liftedAlready");
        }
        hold.liftedBy = currentUser.get().name();
        hold.liftedAt = clock.instant();
        return stored(hold, "legal-hold-lifted");
    }

    private LegalHold stored(LegalHoldEntity hold, String action) {
        LegalHoldEntity saved = rows.saveAndFlush(hold);
        LocationId location = new LocationId(saved.locationId);
        audit.record(new AuditRecord(
                AuditArea.SCREENING, action, saved.guestId, new GuestId(saved.guestId).reference(), location,
                Map.of("why", saved.reason.name())));
        changes.publish(Change.of(GuestScreening.TOPIC, saved.guestId, location));
        return saved.toData();
    }
}
