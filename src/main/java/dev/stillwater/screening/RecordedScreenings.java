package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.LetterOnFile;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyJson;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.treatments.Modality;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Clearances clearances;
    private final StoredAnswers answers;
    private final PolicyReading policies;
    private final PolicyShelf shelf;
    private final LocationDirectory locations;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecordedScreenings(
            Screenings screenings, Holds holds, Clearances clearances, StoredAnswers answers, PolicyReading policies,
            PolicyShelf shelf, LocationDirectory locations, CurrentUser currentUser, Clock clock) {
        this.answers = answers;
        this.screenings = screenings;
        this.holds = holds;
        this.clearances = clearances;
        this.policies = policies;
        this.shelf = shelf;
        this.locations = locations;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Whether the answers allow more than those that were noted for the guest and the day earlier today, by the
     * same version of the policy and with the letters that are on file now. Each part is held against the latest
     * screening that asked for it, so that booking another treatment with it is no way around.
     */
    boolean isLooser(ScreeningSheet sheet, Answers given) {
        ScreeningVisit visit = sheet.visit();
        Decision next = sheet.decide(given);
        PolicyEdition policy = shelf.edition(sheet.policy().value());
        Set<ModalityCode> left = new TreeSet<>(visit.parts());
        List<ScreeningEntity> formers =
                screenings.latest(Set.of(visit.guest().value()), Set.of(visit.day()), true, Set.of()).stream()
                        .filter(former -> former.takenOn.equals(sheet.today()))
                        .filter(former -> former.policyVersionId.equals(sheet.policy().value()))
                        .toList();
        for (ScreeningEntity former : formers) {
            Set<ModalityCode> shared = new TreeSet<>(former.modalities());
            shared.retainAll(left);
            left.removeAll(shared);
            Decision then = data(former).now();
            if (policy.again(next, shared, next.lifting()).allowsMoreThan(policy.again(then, shared, then.lifting()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Stores what follows from the answers, under the caller's name.
     *
     * @param byGuest whether the guest answered by himself, on a tablet that the caller handed over
     */
    ScreeningEntity store(ScreeningSheet sheet, Answers given, boolean byGuest) {
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
        entity.alone = ScreeningEntity.writtenByItself(
                sheet.byItself(policies.modalities().stream().map(Modality::code).toList(), given));
        entity.takenById = currentUser.get().id().value();
        entity.takenBy = currentUser.get().name();
        entity.takenAt = clock.instant();
        entity.byGuest = byGuest;
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
        Decision made = screening.decision();
        List<ClearanceEntity> onFile = clearances.findByGuestIdOrderByValidToDescIdDesc(screening.guestId);
        Instant when = untilOver(screening);
        List<ClearanceEntity> letters = onFile.stream().filter(letter -> letter.countedAt(when)).toList();
        Decision now = policy.again(
                made, made.modalities(),
                Stream.concat(letters.stream().map(ClearanceEntity::toLetter), noLongerKept(made, onFile)).toList());
        Set<String> lifting = now.lifting().stream().map(LetterOnFile::id).collect(Collectors.toSet());
        return new ScreeningData(
                new ScreeningId(screening.id), new GuestId(screening.guestId),
                new LocationId(screening.locationId), screening.takenOn, made, now,
                letters.stream().filter(letter -> lifting.contains(letter.id.toString())).map(ClearanceEntity::toData).toList(),
                holding.isEmpty() ? screening.byItself() : new TreeMap<>(), holding,
                policy.number(), policy.document(), screening.takenBy, screening.byGuest,
                answers.existsByScreeningId(screening.id), screening.takenAt);
    }

    /** Now, or the end of the visit's day where that is over: what came later changes nothing about it. */
    private Instant untilOver(ScreeningEntity screening) {
        Instant over = screening.visitDay.plusDays(1)
                .atStartOfDay(locations.get(new LocationId(screening.locationId)).zone()).toInstant();
        Instant now = clock.instant();
        return over.isBefore(now) ? over : now;
    }

    private static Stream<LetterOnFile> noLongerKept(Decision made, List<ClearanceEntity> onFile) {
        Set<String> kept = onFile.stream().map(letter -> letter.id.toString()).collect(Collectors.toSet());
        return made.lifting().stream().filter(letter -> !kept.contains(letter.id()));
    }
}
