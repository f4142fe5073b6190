package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.BirthDays;
import dev.stillwater.guests.GuestErasure;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.PlacesOfLocations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After screenings went by their time: notes of letters that are past theirs, and the names of guests
 * who asked to be forgotten once nothing is left that must say whose it is.
 */
@Component
class LastTraces {

    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Screenings screenings;
    private final Clearances clearances;
    private final LegalHoldRows legalHolds;
    private final RetentionRules rules;
    private final PlacesOfLocations places;
    private final BirthDays births;
    private final GuestErasure erasure;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LastTraces(
            Screenings screenings, Clearances clearances, LegalHoldRows legalHolds, RetentionRules rules,
            PlacesOfLocations places, BirthDays births, GuestErasure erasure, AuditTrail audit,
            TransactionTemplate transaction, Clock clock) {
        this.screenings = screenings;
        this.clearances = clearances;
        this.legalHolds = legalHolds;
        this.rules = rules;
        this.places = places;
        this.births = births;
        this.erasure = erasure;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the night, after the screenings; may run on every node. */
    @Scheduled(cron = "0 10 4 * * *", zone = "UTC")
    void deleteWhatIsDue() {
        UUID letter = FIRST;
        while (letter != null) {
            UUID after = letter;
            letter = transaction.execute(status -> someLetters(after));
        }
        UUID guest = FIRST;
        while (guest != null) {
            UUID after = guest;
            guest = transaction.execute(status -> someNames(after));
        }
    }

    /** @return the last one looked at, when there may be more */
    private @Nullable UUID someLetters(UUID after) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<ClearanceEntity> old = clearances.goodBefore(rules.earliestDue(today), after, Limit.of(BATCH));
        Map<LocationId, JurisdictionCode> where = places.all();
        Map<GuestId, LocalDate> born =
                births.of(old.stream().map(each -> new GuestId(each.guestId)).distinct().toList());
        delete(old.stream()
                .filter(each -> where.containsKey(new LocationId(each.locationId)))
                .filter(each -> rules.keptUntil(
                        where.get(new LocationId(each.locationId)), each.validTo, born.get(new GuestId(each.guestId)))
                        .isBefore(today))
                .toList());
        return old.size() < BATCH ? null : old.getLast().id;
    }

    void delete(Collection<ClearanceEntity> due) {
        if (!due.isEmpty()) {
            clearances.deleteByIdIn(due.stream().map(each -> each.id).toList());
            audit.record(new AuditRecord(
                    AuditArea.SCREENING, "letters-deleted", null, null, null, Map.of("count", due.size())));
        }
    }

    /** What a legal hold kept back goes now, and the name once nothing is left that it says the owner of. */
    private void forget(GuestId guest) {
        if (screenings.ofGuest(guest.value()) > 0 || clearances.ofGuest(guest.value()) > 0) {
            erasure.forgetContact(guest);
            return;
        }
        erasure.forget(guest);
        audit.record(new AuditRecord(AuditArea.SCREENING, "guest-forgotten", guest.value(), null, null, Map.of()));
    }

    private @Nullable UUID someNames(UUID after) {
        List<GuestId> waiting = erasure.waiting(after, BATCH);
        waiting.stream().filter(guest -> legalHolds.standing(guest.value()) == 0).forEach(this::forget);
        return waiting.size() < BATCH ? null : waiting.getLast().value();
    }
}
