package dev.stillwater.screening;

import dev.stillwater.guests.BirthDays;
import dev.stillwater.guests.GuestErasure;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.PlacesOfLocations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After screenings went by their time: notes of letters that are past theirs, and wishes to be forgotten
 * that something stood against, such as a legal hold or a record that the law kept until now.
 */
@Component
class LastTraces {

    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Clearances clearances;
    private final RetentionRules rules;
    private final PlacesOfLocations places;
    private final BirthDays births;
    private final GuestErasure erasure;
    private final Forgetting forgetting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LastTraces(
            Clearances clearances, RetentionRules rules, PlacesOfLocations places, BirthDays births,
            GuestErasure erasure, Forgetting forgetting, TransactionTemplate transaction, Clock clock) {
        this.clearances = clearances;
        this.rules = rules;
        this.places = places;
        this.births = births;
        this.erasure = erasure;
        this.forgetting = forgetting;
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
            guest = transaction.execute(status -> someWishes(after));
        }
    }

    /** @return the last one looked at, when there may be more */
    private @Nullable UUID someLetters(UUID after) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<ClearanceEntity> old = clearances.goodBefore(rules.earliestDue(today), after, Limit.of(BATCH));
        Map<LocationId, JurisdictionCode> where = places.all();
        Map<GuestId, LocalDate> born =
                births.of(old.stream().map(each -> new GuestId(each.guestId)).distinct().toList());
        forgetting.deleteLetters(old.stream()
                .filter(each -> where.containsKey(new LocationId(each.locationId)))
                .filter(each -> rules.keptUntil(
                        where.get(new LocationId(each.locationId)), each.validTo, born.get(new GuestId(each.guestId)))
                        .isBefore(today))
                .toList());
        return old.size() < BATCH ? null : old.getLast().id;
    }

    private @Nullable UUID someWishes(UUID after) {
        List<GuestId> waiting = erasure.waiting(after, BATCH);
        waiting.forEach(forgetting::carryOutNoted);
        return waiting.size() < BATCH ? null : waiting.getLast().value();
    }
}
