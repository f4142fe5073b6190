package dev.stillwater.screening;

import dev.stillwater.audit.AuditEntry;
import dev.stillwater.audit.SubjectTrail;
import dev.stillwater.guests.BirthDays;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestVisits;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.PlacesOfLocations;
import dev.stillwater.policy.PolicyShelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads together what is stored of a guest. Whoever asks has the right to, and writes it down. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ReportReading {

    /** What of the trail is about the guest's data in somebody's hands. */
    private static final Set<String> LOOKS =
            Set.of("answers-read", "answers-used-again", "guest-report-made", "tablet-handed-to-guest");

    private final Screenings screenings;
    private final AnswerVault vault;
    private final Clearances clearances;
    private final Holds holds;
    private final LegalHoldRows legalHolds;
    private final RetentionJob retention;
    private final PolicyShelf shelf;
    private final PlacesOfLocations places;
    private final BirthDays births;
    private final SubjectTrail trail;
    private final ObjectProvider<GuestVisits> visits;
    private final JsonMapper json;

    ReportReading(
            Screenings screenings, AnswerVault vault, Clearances clearances, Holds holds, LegalHoldRows legalHolds,
            RetentionJob retention, PolicyShelf shelf, PlacesOfLocations places, BirthDays births, SubjectTrail trail,
            ObjectProvider<GuestVisits> visits, JsonMapper json) {
        this.screenings = screenings;
        this.vault = vault;
        this.clearances = clearances;
        this.holds = holds;
        this.legalHolds = legalHolds;
        this.retention = retention;
        this.shelf = shelf;
        this.places = places;
        this.births = births;
        this.trail = trail;
        this.visits = visits;
        this.json = json;
    }

    GuestReport of(GuestData guest) {
        GuestId id = guest.stored();
        List<ScreeningEntity> all = screenings.findByGuestIdOrderByTakenAtDesc(id.value());
        Map<LocationId, JurisdictionCode> where = places.all();
        Map<GuestId, LocalDate> born = births.of(List.of(id));
        GuestVisits known = visits.getIfAvailable();
        return new GuestReport(
                guest, known == null ? List.of() : known.of(id),
                all.stream().map(each -> taken(each, retention.keptUntil(each, where, born))).toList(),
                clearances.findByGuestIdOrderByValidToDescIdDesc(id.value()).stream()
                        .map(ClearanceEntity::toData)
                        .toList(),
                shelf.inForce().document(),
                holds.findByGuestIdOrderByHeldAtDesc(id.value()).stream().map(HoldEntity::toData).toList(),
                legalHolds.findByGuestIdOrderBySetAtDesc(id.value()).stream().map(LegalHoldEntity::toData).toList(),
                looks(id.value(), all));
    }

    private GuestReport.Taken taken(ScreeningEntity each, LocalDate until) {
        return new GuestReport.Taken(
                each.visitDay, new LocationId(each.locationId), each.headline, each.earliest, each.decision(),
                shelf.edition(each.policyVersionId).document(), vault.of(each.id).orElse(null), each.takenBy,
                each.byGuest, each.takenAt, until);
    }

    private List<GuestReport.Look> looks(UUID guest, List<ScreeningEntity> all) {
        List<UUID> subjects = Stream.concat(Stream.of(guest), all.stream().map(each -> each.id)).toList();
        return trail.of(subjects, LOOKS).stream()
                .map(line -> new GuestReport.Look(line.at(), line.actor(), line.action(), reason(line)))
                .toList();
    }

    private String reason(AuditEntry line) {
        return json.readTree(line.fields()).path("reason").asString("");
    }
}
