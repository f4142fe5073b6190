package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.LetterOnFile;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.QuestionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes the doctors' letters that guests showed. A letter counts at every location; it is seen and
 * written by the managers of the locations that the guest visits.
 */
@Service
@Transactional
public class ClearanceDesk {

    private final Clearances clearances;
    private final Screenings screenings;
    private final PolicyShelf shelf;
    private final GuestRegister guests;
    private final LocationDirectory locations;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClearanceDesk(
            Clearances clearances, Screenings screenings, PolicyShelf shelf, GuestRegister guests,
            LocationDirectory locations, AuditTrail audit, ChangeFeed changes,
            ApplicationEventPublisher events, CurrentUser currentUser, Clock clock) {
        this.clearances = clearances;
        this.screenings = screenings;
        this.shelf = shelf;
        this.guests = guests;
        this.locations = locations;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The guest's letters, also withdrawn ones and those that are no longer good; the longest good first. */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public List<Clearance> onFile(GuestId guest) {
        guests.get(guest);
        return clearances.findByGuestIdOrderByValidToDescIdDesc(guest.value()).stream()
                .map(ClearanceEntity::toData)
                .toList();
    }

    /**
     * The letters that the guest's visits to come at the caller's locations wait for, the next visit's
     * first; those only that can be put on file by the policy in force.
     */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public List<LetterNeeded> needed(GuestId guest) {
        guests.get(guest);
        Set<QuestionCode> taken = conditions().stream().map(LetterCondition::condition).collect(Collectors.toSet());
        Map<LocalDate, ScreeningEntity> latest = new TreeMap<>();
        LocalDate earliest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        screenings.ofGuestFrom(guest.value(), currentUser.get().manages().ids(), earliest).stream()
                .filter(each -> !each.visitDay.isBefore(today(new LocationId(each.locationId))))
                .forEach(each -> latest.putIfAbsent(each.visitDay, each));
        List<LetterOnFile> onFile = clearances.valid(List.of(guest.value())).stream().map(ClearanceEntity::toLetter).toList();
        Map<QuestionCode, LetterNeeded> needed = new LinkedHashMap<>();
        latest.values().forEach(each -> {
            PolicyEdition policy = shelf.edition(each.policyVersionId);
            policy.again(each.decision(), each.modalities(), onFile).letters().stream()
                    .filter(letter -> taken.contains(letter.condition()))
                    .flatMap(letter -> LetterRules.needed(policy.document(), letter, each.visitDay).stream())
                    .forEach(letter -> needed.merge(letter.condition(), letter, LetterNeeded::and));
        });
        return List.copyOf(needed.values());
    }

    /** What the policy in force asks letters for. */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public List<LetterCondition> conditions() {
        return LetterRules.conditions(shelf.inForce().document());
    }

    /**
     * Puts a letter on file.
     *
     * @throws Refusal at the field that is wrong: condition, modalities, issuedBy, from, to
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public Clearance add(NewClearance letter) {
        currentUser.get().manages().require(letter.location());
        guests.get(letter.guest());
        LetterRules.check(letter, conditions(), today(letter.location()));
        ClearanceEntity entity = new ClearanceEntity();
        entity.id = ClearanceId.next().value();
        entity.guestId = letter.guest().value();
        entity.locationId = letter.location().value();
        entity.conditionCode = letter.condition().value();
        entity.modalities = ScreeningEntity.written(letter.modalities());
        entity.issuedBy = letter.issuedBy().strip();
        entity.seenById = currentUser.get().id().value();
        entity.seenBy = currentUser.get().name();
        entity.seenAt = clock.instant();
        entity.validFrom = letter.from();
        entity.validTo = letter.to();
        return stored(entity, "letter-put-on-file");
    }

    /**
     * Takes a letter out of use; what it lifted needs a letter again.
     *
     * @param reason why, in a few words
     * @throws Refusal at the field reason; when it was withdrawn already
     * @throws StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public Clearance withdraw(ClearanceId id, long version, String reason) {
        ClearanceEntity entity = clearances.findById(id.value()).orElseThrow(NotThere::new);
        guests.get(new GuestId(entity.guestId));
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        LetterRules.checkWithdrawal(entity, reason);
        entity.withdrawnAt = clock.instant();
        entity.withdrawnBy = currentUser.get().name();
        entity.withdrawnReason = reason.strip();
        return stored(entity, "letter-withdrawn");
    }

    /** The day it is at a location, by which its letters are good or over. */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public LocalDate today(LocationId location) {
        return LocalDate.ofInstant(clock.instant(), locations.get(location).zone());
    }

    /** The trail says that there is a letter and how long it is good, never what it is about. */
    private Clearance stored(ClearanceEntity entity, String action) {
        ClearanceEntity saved = clearances.saveAndFlush(entity);
        LocationId location = new LocationId(saved.locationId);
        audit.record(
                new AuditRecord(
                        AuditArea.SCREENING, action, saved.id, new GuestId(saved.guestId).reference(), location,
                        Map.of("goodUntil", saved.validTo.toString())));
        changes.publish(Change.of(GuestScreening.TOPIC, saved.guestId, location));
        events.publishEvent(new LettersChanged(new GuestId(saved.guestId)));
        return saved.toData();
    }
}
