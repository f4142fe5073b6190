package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.BirthDays;
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

/** Deletes screenings, with their answers, once no law asks that they be kept. */
@Component
class RetentionJob {

    private static final int BATCH = 500;

    private final Screenings screenings;
    private final StoredAnswers answers;
    private final Holds holds;
    private final RetentionRules rules;
    private final PlacesOfLocations places;
    private final BirthDays births;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionJob(
            Screenings screenings, StoredAnswers answers, Holds holds, RetentionRules rules, PlacesOfLocations places,
            BirthDays births, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.screenings = screenings;
        this.answers = answers;
        this.holds = holds;
        this.rules = rules;
        this.places = places;
        this.births = births;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the night; on every node, since what one deleted the others no longer find. */
    @Scheduled(cron = "0 40 3 * * *", zone = "UTC")
    void deleteWhatIsDue() {
        UUID last = null;
        do {
            UUID after = last;
            last = transaction.execute(status -> deleteSome(after));
        } while (last != null);
    }

    /** @return the last one looked at, when there may be more */
    @Nullable UUID deleteSome(@Nullable UUID after) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<ScreeningEntity> old = screenings.takenBefore(
                rules.earliestDue(today), after == null ? new UUID(0, 0) : after, Limit.of(BATCH));
        Map<LocationId, JurisdictionCode> where = places.all();
        Map<GuestId, LocalDate> born =
                births.of(old.stream().map(each -> new GuestId(each.guestId)).distinct().toList());
        delete(old.stream()
                .filter(each -> keptUntil(each, where, born).isBefore(today))
                .toList());
        return old.size() < BATCH ? null : old.getLast().id;
    }

    LocalDate keptUntil(
            ScreeningEntity screening, Map<LocationId, JurisdictionCode> where, Map<GuestId, LocalDate> born) {
        JurisdictionCode place = where.get(new LocationId(screening.locationId));
        return place == null
                ? LocalDate.MAX
                : rules.keptUntil(place, screening.takenOn, born.get(new GuestId(screening.guestId)));
    }

    /** The trail says how many, not whose: that they are gone is the point. */
    void delete(Collection<ScreeningEntity> due) {
        if (due.isEmpty()) {
            return;
        }
        List<UUID> ids = due.stream().map(each -> each.id).toList();
        answers.deleteByScreeningIdIn(ids);
        holds.deleteByScreeningIdIn(ids);
        screenings.deleteByIdIn(ids);
        audit.record(new AuditRecord(
                AuditArea.SCREENING, "screenings-deleted", null, null, null, Map.of("count", ids.size())));
    }
}
