package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.BirthDays;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.PlacesOfLocations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What guests may ask about their own data: to see it, and that it be deleted. */
@Service
@Transactional
public class GuestPrivacy {

    private final Screenings screenings;
    private final StoredAnswers answers;
    private final Holds holds;
    private final Clearances clearances;
    private final RetentionJob retention;
    private final PlacesOfLocations places;
    private final BirthDays births;
    private final GuestRegister guests;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    GuestPrivacy(
            Screenings screenings, StoredAnswers answers, Holds holds, Clearances clearances, RetentionJob retention,
            PlacesOfLocations places, BirthDays births, GuestRegister guests, AuditTrail audit, ChangeFeed changes,
            Clock clock) {
        this.screenings = screenings;
        this.answers = answers;
        this.holds = holds;
        this.clearances = clearances;
        this.retention = retention;
        this.places = places;
        this.births = births;
        this.guests = guests;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is stored about a guest, at whichever location, for the guest. That somebody asked is
     * written to the trail.
     *
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public GuestReport report(GuestId guest) {
        guests.get(guest);
        List<ScreeningEntity> all = screenings.findByGuestIdOrderByTakenAtDesc(guest.value());
        Set<UUID> kept = new HashSet<>(answers.keptOf(guest.value()));
        Map<LocationId, JurisdictionCode> where = places.all();
        Map<GuestId, LocalDate> born = births.of(List.of(guest));
        record("guest-report-made", guest, Map.of("count", all.size()));
        return new GuestReport(
                all.stream()
                        .map(each -> new GuestReport.Taken(
                                each.visitDay, new LocationId(each.locationId), each.headline, each.earliest,
                                each.takenBy, each.takenAt, kept.contains(each.id),
                                retention.keptUntil(each, where, born)))
                        .toList(),
                clearances.findByGuestIdOrderByValidToDescIdDesc(guest.value()).stream()
                        .map(ClearanceEntity::toData)
                        .toList(),
                holds.findByGuestIdOrderByHeldAtDesc(guest.value()).stream().map(HoldEntity::toData).toList());
    }

    /**
     * Deletes what may be deleted, and takes the guest's consent back. What the law still asks to be
     * kept stays until its day, and no later screening uses it.
     *
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public ErasureAnswer erase(GuestId guest) {
        guests.consent(guest, null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<LocationId, JurisdictionCode> where = places.all();
        Map<GuestId, LocalDate> born = births.of(List.of(guest));
        Map<Boolean, List<ScreeningEntity>> held =
                screenings.findByGuestIdOrderByTakenAtDesc(guest.value()).stream()
                        .collect(Collectors.partitioningBy(
                                each -> !retention.keptUntil(each, where, born).isBefore(today)));
        retention.delete(held.get(false));
        LocalDate until = held.get(true).stream()
                .map(each -> retention.keptUntil(each, where, born))
                .max(LocalDate::compareTo)
                .orElse(null);
        record("guest-erasure-asked", guest,
                Map.of("deleted", held.get(false).size(), "held", held.get(true).size()));
        changes.publish(Change.of(GuestScreening.TOPIC, guest.value()));
        return new ErasureAnswer(held.get(false).size(), held.get(true).size(), until);
    }

    private void record(String action, GuestId guest, Map<String, Object> fields) {
        audit.record(new AuditRecord(AuditArea.SCREENING, action, guest.value(), null, null, fields));
    }
}
