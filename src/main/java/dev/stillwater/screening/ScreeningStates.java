package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.LetterOnFile;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyShelf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says for many appointments at once how they stand after screening. A manager sees what was
 * recorded at his locations; a therapist sees his own guests, on the day and the day after.
 */
@Service
@Transactional(readOnly = true)
public class ScreeningStates {

    private final Screenings screenings;
    private final Clearances clearances;
    private final Holds holds;
    private final PolicyShelf shelf;
    private final LocationDirectory locations;
    private final ObjectProvider<GuestsOfTherapist> guestsOfTherapist;
    private final CurrentUser currentUser;
    private final Clock clock;

    ScreeningStates(
            Screenings screenings, Clearances clearances, Holds holds, PolicyShelf shelf,
            LocationDirectory locations, ObjectProvider<GuestsOfTherapist> guestsOfTherapist,
            CurrentUser currentUser, Clock clock) {
        this.screenings = screenings;
        this.clearances = clearances;
        this.holds = holds;
        this.shelf = shelf;
        this.locations = locations;
        this.guestsOfTherapist = guestsOfTherapist;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * How appointments stand, by what was recorded last for the guest and the day, under the
     * letters on file by now. What was not screened, or not for all the parts, is missing. The
     * number of statements does not depend on the number of appointments.
     */
    @PreAuthorize(Allow.MANAGER_OR_THERAPIST)
    public Map<ScreeningKey, ScreeningState> of(Collection<ScreeningKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<GuestsOfTherapist.Visit, ScreeningEntity> latest = latest(keys);
        Map<UUID, List<LetterOnFile>> letters = letters(latest.values());
        Map<UUID, List<StaffHold>> held = held(latest);
        PolicyEdition inForce = shelf.inForce();
        Map<ScreeningKey, ScreeningState> states = new HashMap<>();
        for (ScreeningKey key : keys) {
            ScreeningEntity found = latest.get(visit(key));
            if (found != null && found.modalities().containsAll(key.parts())) {
                states.put(key, state(
                        found, key, inForce, letters.getOrDefault(found.guestId, List.of()),
                        HoldRules.on(key.day(), held.getOrDefault(found.guestId, List.of()))));
            }
        }
        return states;
    }

    /** How one appointment stands. */
    @PreAuthorize(Allow.MANAGER_OR_THERAPIST)
    public Optional<ScreeningState> of(ScreeningKey key) {
        return Optional.ofNullable(of(List.of(key)).get(key));
    }

    private Map<GuestsOfTherapist.Visit, ScreeningEntity> latest(Collection<ScreeningKey> keys) {
        SignedInUser user = currentUser.get();
        Set<GuestsOfTherapist.Visit> own = own(user, keys);
        Set<UUID> guests = keys.stream().map(key -> key.guest().value()).collect(Collectors.toSet());
        Set<LocalDate> days = keys.stream().map(ScreeningKey::day).collect(Collectors.toSet());
        List<ScreeningEntity> found =
                screenings.latest(guests, days, !own.isEmpty(), user.manages().ids());
        Map<LocationId, LocalDate> today = own.isEmpty() ? Map.of() : today(found);
        Map<GuestsOfTherapist.Visit, ScreeningEntity> latest = new LinkedHashMap<>();
        for (ScreeningEntity each : found) {
            var visit = new GuestsOfTherapist.Visit(new GuestId(each.guestId), each.visitDay);
            LocationId location = new LocationId(each.locationId);
            if (user.manages().covers(location)
                    || own.contains(visit) && isOfTheseDays(each, today.get(location))) {
                latest.putIfAbsent(visit, each);
            }
        }
        return latest;
    }

    private Set<GuestsOfTherapist.Visit> own(SignedInUser user, Collection<ScreeningKey> keys) {
        TherapistId therapist = user.therapist();
        GuestsOfTherapist known = guestsOfTherapist.getIfAvailable();
        if (therapist == null || known == null) {
            return Set.of();
        }
        return known.own(
                therapist,
                keys.stream().map(ScreeningStates::visit).collect(Collectors.toSet()));
    }

    private Map<LocationId, LocalDate> today(List<ScreeningEntity> found) {
        Set<LocationId> ids =
                found.stream()
                        .map(each -> new LocationId(each.locationId))
                        .collect(Collectors.toSet());
        return locations.get(ids).values().stream()
                .collect(Collectors.toMap(
                        LocationData::stored,
                        location -> LocalDate.ofInstant(clock.instant(), location.zone())));
    }

    private static boolean isOfTheseDays(ScreeningEntity screening, LocalDate today) {
        return screening.visitDay.equals(today) || screening.visitDay.equals(today.minusDays(1));
    }

    private Map<UUID, List<LetterOnFile>> letters(Collection<ScreeningEntity> found) {
        Set<UUID> guests = found.stream().map(each -> each.guestId).collect(Collectors.toSet());
        return guests.isEmpty()
                ? Map.of()
                : clearances.valid(guests).stream()
                        .collect(Collectors.groupingBy(
                                letter -> letter.guestId,
                                Collectors.mapping(ClearanceEntity::toLetter, Collectors.toList())));
    }

    /** A hold counts wherever the guest goes, as a letter does. */
    private Map<UUID, List<StaffHold>> held(Map<GuestsOfTherapist.Visit, ScreeningEntity> latest) {
        if (latest.isEmpty()) {
            return Map.of();
        }
        Set<UUID> guests = latest.values().stream().map(each -> each.guestId).collect(Collectors.toSet());
        List<LocalDate> days = latest.keySet().stream().map(GuestsOfTherapist.Visit::day).sorted().toList();
        return holds.between(guests, days.getFirst(), days.getLast()).stream()
                .collect(Collectors.groupingBy(
                        hold -> hold.guestId, Collectors.mapping(HoldEntity::toData, Collectors.toList())));
    }

    private ScreeningState state(
            ScreeningEntity screening, ScreeningKey key, PolicyEdition inForce, List<LetterOnFile> letters,
            List<StaffHold> holding) {
        PolicyEdition policy = shelf.edition(screening.policyVersionId);
        PolicyDocument document = policy.document();
        Decision decision =
                policy.again(screening.decision(), key.parts(), letters);
        HoldRules.Standing standing = HoldRules.together(decision.headline(), decision.earliest(), holding);
        boolean free = holding.isEmpty();
        return new ScreeningState(
                new ScreeningId(screening.id), standing.headline(), standing.earliest(),
                decision.letters(),
                decision.modifications().stream()
                        .filter(document.modifications()::containsKey)
                        .collect(Collectors.toMap(
                                code -> code, document.modifications()::get, (one, _) -> one,
                                TreeMap::new)),
                free ? decision.remaining() : new TreeSet<>(), free ? decision.possibleOnTheDay() : List.of(),
                free ? null : holding.getFirst().by(),
                screening.takenOn.equals(screening.visitDay), inForce.tightens(policy, key.parts()), policy.number(),
                screening.takenAt);
    }

    private static GuestsOfTherapist.Visit visit(ScreeningKey key) {
        return new GuestsOfTherapist.Visit(key.guest(), key.day());
    }
}
