package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.Headline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets staff be stricter than a decision, never looser. A hold stands beside the decision, which
 * stays as it was made; nobody takes it back, and another screening does not either.
 */
@Service
@Transactional
public class ScreeningHolds {

    private final Holds holds;
    private final Screenings screenings;
    private final LocationDirectory locations;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    ScreeningHolds(
            Holds holds, Screenings screenings, LocationDirectory locations, AuditTrail audit, ChangeFeed changes,
            ApplicationEventPublisher events, CurrentUser currentUser, Clock clock) {
        this.holds = holds;
        this.screenings = screenings;
        this.locations = locations;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What staff added to a screening, at whichever location, the latest first.
     *
     * @throws NotThere for an id that no screening at the caller's locations has
     */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public List<StaffHold> of(ScreeningId id) {
        return touching(mine(id));
    }

    /**
     * Holds the guest for the visit, or until a day, under the caller's name.
     *
     * @throws Refusal at the field to when it is not stricter than what stands; at until or note when
     *     they do not fit; when the visit is over
     * @throws NotThere for an id that no screening at the caller's locations has
     */
    @PreAuthorize(Allow.MANAGER)
    public StaffHold tighten(ScreeningId id, NewHold hold) {
        ScreeningEntity screening = mine(id);
        LocationId location = new LocationId(screening.locationId);
        if (screening.visitDay.isBefore(LocalDate.ofInstant(clock.instant(), locations.get(location).zone()))) {
            throw Refusal.because("screening.visit.over", screening.visitDay);
        }
        HoldRules.check(
                hold, screening.visitDay,
                HoldRules.together(screening.headline, screening.earliest, touching(screening)));
        HoldEntity saved = holds.save(entity(screening, hold));
        // Neither the reason nor the note: the trail is no place for what was noticed about a guest.
        audit.record(new AuditRecord(
                AuditArea.SCREENING, "decision-made-stricter", screening.id,
                new GuestId(screening.guestId).reference(), location, Map.of()));
        GuestId guest = new GuestId(screening.guestId);
        changes.publish(Change.of(GuestScreening.TOPIC, screening.guestId, location));
        events.publishEvent(new DecisionTightened(
                guest, screening.visitDay,
                saved.untilDay == null ? screening.visitDay : Objects.requireNonNull(saved.untilDay).minusDays(1)));
        return saved.toData();
    }

    private List<StaffHold> touching(ScreeningEntity screening) {
        return HoldRules.on(
                screening.visitDay,
                holds.between(List.of(screening.guestId), screening.visitDay, screening.visitDay).stream()
                        .map(HoldEntity::toData)
                        .toList());
    }

    private HoldEntity entity(ScreeningEntity screening, NewHold hold) {
        HoldEntity entity = new HoldEntity();
        entity.stored = false;
        entity.id = Ids.next();
        entity.screeningId = screening.id;
        entity.guestId = screening.guestId;
        entity.locationId = screening.locationId;
        entity.visitDay = screening.visitDay;
        entity.headline = hold.to();
        entity.untilDay = hold.to() == Headline.NOT_BEFORE ? hold.until() : null;
        entity.reason = hold.reason();
        entity.note = hold.note().strip();
        entity.heldById = currentUser.get().id().value();
        entity.heldBy = currentUser.get().name();
        entity.heldAt = clock.instant();
        return entity;
    }

    private ScreeningEntity mine(ScreeningId id) {
        return screenings.findById(id.value())
                .filter(found -> currentUser.get().manages().covers(new LocationId(found.locationId)))
                .orElseThrow(NotThere::new);
    }
}
