package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyJson;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.treatments.Modality;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Screenings as they are stored, written once and read with what staff decided beyond them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordedScreenings {

    private final Screenings screenings;
    private final Holds holds;
    private final PolicyReading policies;
    private final PolicyShelf shelf;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecordedScreenings(
            Screenings screenings, Holds holds, PolicyReading policies, PolicyShelf shelf, CurrentUser currentUser,
            Clock clock) {
        this.screenings = screenings;
        this.holds = holds;
        this.policies = policies;
        this.shelf = shelf;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Stores what follows from the answers, under the caller's name. */
    ScreeningEntity store(ScreeningSheet sheet, Answers given) {
        Decision decision = sheet.decide(given);
        ScreeningVisit visit = sheet.visit();
        ScreeningEntity entity = new ScreeningEntity();
        entity.stored = false;
        entity.id = ScreeningId.next().value();
        entity.guestId = visit.guest().value();
        entity.locationId = visit.location().value();
        entity.visitDay = visit.day();
        entity.takenOn = sheet.today();
        entity.policyVersionId = sheet.policy().value();
        entity.parts = ScreeningEntity.written(visit.parts());
        entity.headline = decision.headline();
        entity.earliest = decision.earliest();
        entity.decision = PolicyJson.write(decision);
        entity.alone = ScreeningEntity.writtenAlone(
                sheet.alone(policies.modalities().stream().map(Modality::code).toList(), given));
        entity.takenById = currentUser.get().id().value();
        entity.takenBy = currentUser.get().name();
        entity.takenAt = clock.instant();
        return screenings.save(entity);
    }

    /** @throws NotThere for an id that no screening at the caller's locations has */
    ScreeningEntity mine(ScreeningId id) {
        return screenings
                .findById(id.value())
                .filter(found -> currentUser.get().manages().covers(new LocationId(found.locationId)))
                .orElseThrow(NotThere::new);
    }

    /** A guest's at the caller's locations, the newest first, as they stand with what staff decided beyond them. */
    List<ScreeningRow> ofGuest(GuestId guest, Pageable page) {
        List<StaffHold> held = holds.findByGuestIdOrderByHeldAtDesc(guest.value()).stream()
                .map(HoldEntity::toData)
                .toList();
        return screenings.ofGuest(guest.value(), currentUser.get().manages().ids(), page).stream()
                .map(line -> line.row(shelf.edition(line.policyVersion()).number(), HoldRules.on(line.day(), held)))
                .toList();
    }

    ScreeningData data(ScreeningEntity screening) {
        List<StaffHold> holding = HoldRules.on(
                screening.visitDay,
                holds.between(List.of(screening.guestId), screening.visitDay, screening.visitDay).stream()
                        .map(HoldEntity::toData)
                        .toList());
        PolicyEdition policy = shelf.edition(screening.policyVersionId);
        return new ScreeningData(
                new ScreeningId(screening.id), new GuestId(screening.guestId),
                new LocationId(screening.locationId), screening.takenOn, screening.decision(),
                holding.isEmpty() ? screening.aloneByCode() : new TreeMap<>(), holding,
                policy.number(), policy.document(), screening.takenBy, screening.takenAt);
    }
}
