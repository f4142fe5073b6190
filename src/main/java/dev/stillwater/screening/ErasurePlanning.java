package dev.stillwater.screening;

import dev.stillwater.guests.BirthDays;
import dev.stillwater.guests.GuestErasure;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestVisits;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.PlacesOfLocations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sorts what is stored of a guest into what may go and what the law keeps. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ErasurePlanning {

    /** A guest's records, sorted. */
    record Sorted(
            List<ScreeningEntity> due, List<ScreeningEntity> held, List<ClearanceEntity> dueLetters,
            List<ClearanceEntity> heldLetters, ErasurePlan plan) {}

    private final Screenings screenings;
    private final Clearances clearances;
    private final StoredAnswers answers;
    private final LegalHoldRows legalHolds;
    private final RetentionRules rules;
    private final PlacesOfLocations places;
    private final BirthDays births;
    private final GuestErasure erasure;
    private final ObjectProvider<GuestVisits> visits;
    private final Clock clock;

    ErasurePlanning(
            Screenings screenings, Clearances clearances, StoredAnswers answers, LegalHoldRows legalHolds,
            RetentionRules rules, PlacesOfLocations places, BirthDays births, GuestErasure erasure,
            ObjectProvider<GuestVisits> visits, Clock clock) {
        this.screenings = screenings;
        this.clearances = clearances;
        this.answers = answers;
        this.legalHolds = legalHolds;
        this.rules = rules;
        this.places = places;
        this.births = births;
        this.erasure = erasure;
        this.visits = visits;
        this.clock = clock;
    }

    Sorted sort(GuestId guest) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<LocationId, JurisdictionCode> where = places.all();
        LocalDate born = births.of(List.of(guest)).get(guest);
        List<ScreeningEntity> due = new ArrayList<>();
        List<ScreeningEntity> held = new ArrayList<>();
        List<ClearanceEntity> dueLetters = new ArrayList<>();
        List<ClearanceEntity> heldLetters = new ArrayList<>();
        Map<JurisdictionCode, ErasurePlan.Kept> kept = new TreeMap<>(Comparator.comparing(JurisdictionCode::value));
        for (ScreeningEntity each : screenings.findByGuestIdOrderByTakenAtDesc(guest.value())) {
            LocalDate until = until(where, each.locationId, each.takenOn, born);
            (until.isBefore(today) ? due : held).add(each);
            keep(kept, where, each.locationId, until, today, 1, 0);
        }
        for (ClearanceEntity each : clearances.findByGuestIdOrderByValidToDescIdDesc(guest.value())) {
            LocalDate until = until(where, each.locationId, each.validTo, born);
            (until.isBefore(today) ? dueLetters : heldLetters).add(each);
            keep(kept, where, each.locationId, until, today, 0, 1);
        }
        Set<UUID> withAcute = new HashSet<>(answers.withAcuteOf(guest.value()));
        int acute = (int) held.stream().filter(each -> withAcute.contains(each.id)).count();
        return new Sorted(due, held, dueLetters, heldLetters, new ErasurePlan(
                due.size(), acute, dueLetters.size(), List.copyOf(kept.values()), ahead(guest),
                legalHolds.standing(guest.value()) > 0, erasure.askedAt(guest).orElse(null)));
    }

    private LocalDate until(
            Map<LocationId, JurisdictionCode> where, UUID location, LocalDate from, @Nullable LocalDate born) {
        JurisdictionCode place = where.get(new LocationId(location));
        return place == null ? LocalDate.MAX : rules.keptUntil(place, from, born);
    }

    private static void keep(
            Map<JurisdictionCode, ErasurePlan.Kept> kept, Map<LocationId, JurisdictionCode> where, UUID location,
            LocalDate until, LocalDate today, int screenings, int letters) {
        JurisdictionCode place = where.get(new LocationId(location));
        if (place != null && !until.isBefore(today)) {
            kept.merge(
                    place, new ErasurePlan.Kept(place, screenings, letters, until),
                    (one, other) -> new ErasurePlan.Kept(
                            place, one.screenings() + other.screenings(), one.letters() + other.letters(),
                            one.until().isAfter(other.until()) ? one.until() : other.until()));
        }
    }

    private int ahead(GuestId guest) {
        GuestVisits known = visits.getIfAvailable();
        return known == null ? 0 : known.ahead(guest);
    }
}
