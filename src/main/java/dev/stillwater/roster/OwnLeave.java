package dev.stillwater.roster;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.Validity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A therapist asks for leave, sees what became of it, and takes back what nobody has decided yet. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OwnLeave {

    /** Under which changed requests are announced; the subject is the therapist. */
    public static final String TOPIC = "leave";

    /** What can be asked for. Illness is told, not asked for: a manager records it. */
    public static final List<AbsenceKind> KINDS = List.of(AbsenceKind.LEAVE, AbsenceKind.TRAINING);

    /** Characters of a note, and of a reason. */
    public static final int LONGEST_NOTE = 300;

    private static final int FARTHEST_DAYS = 730;

    private final LeaveRequests requests;
    private final Absences absences;
    private final LeaveSteps steps;
    private final TherapistHold hold;
    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnLeave(
            LeaveRequests requests, Absences absences, LeaveSteps steps, TherapistHold hold, LocationDirectory locations,
            TherapistDirectory therapists, CurrentUser currentUser, Clock clock) {
        this.requests = requests;
        this.absences = absences;
        this.steps = steps;
        this.hold = hold;
        this.locations = locations;
        this.therapists = therapists;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the caller asked for, the latest first. */
    @PreAuthorize(Allow.THERAPIST)
    @Transactional(readOnly = true)
    public List<LeaveRequest> own(Pageable page) {
        return requests.of(me().value(), page).stream().map(LeaveRequestEntity::toData).toList();
    }

    /**
     * Asks for leave from the beginning of the first to the end of the last day.
     *
     * @param note for the manager; may be empty
     * @throws Refusal at a field for days that are reversed, past, too many or too far off, and for
     *     a note that is too long; when the caller works nowhere then, is away then already, or has
     *     asked for some of these days before
     */
    @PreAuthorize(Allow.THERAPIST)
    public LeaveRequest ask(LocalDate first, LocalDate last, AbsenceKind kind, String note) {
        TherapistId me = me();
        List<Assignment> works = therapists.ownAssignments();
        Map<LocationId, LocationData> places = locations.get(works.stream().map(Assignment::location).distinct().toList());
        String kept = note.strip();
        Refusal.together(
                () -> checkFirst(first, places),
                () -> AbsenceSteps.checkDays(first, last),
                () -> checkKind(kind),
                () -> checkText("note", kept));
        LocationId at = works.stream()
                .filter(work -> work.validity().overlaps(new Validity(first, last)))
                .min(Comparator.comparing(Assignment::from))
                .orElseThrow(() -> Refusal.at("first", "roster.leave.worksNowhere"))
                .location();
        ZoneId zone = zone(places, at);
        String name = therapists.names(Set.of(me)).getOrDefault(me, "");
        return hold.run(me, () -> {
            checkFree(me, first, last, zone);
            LeaveRequestEntity request = asked(me, first, last, kind, kept);
            steps.store("leave-asked", at, request, name);
            return request.toData();
        });
    }

    /**
     * Takes back what nobody has decided yet.
     *
     * @throws NotThere for somebody else's
     * @throws Refusal when it was decided meanwhile
     */
    @PreAuthorize(Allow.THERAPIST)
    public void takeBack(LeaveRequestId id) {
        TherapistId me = me();
        mine(id, me);
        LocationId at = therapists.ownAssignments().stream().map(Assignment::location).findFirst().orElseThrow(NotThere::new);
        String name = therapists.names(Set.of(me)).getOrDefault(me, "");
        hold.run(me, () -> {
            LeaveRequestEntity request = mine(id, me);
            request.requireOpen();
            request.state = LeaveState.TAKEN_BACK;
            request.decidedAt = clock.instant();
            steps.store("leave-taken-back", at, request, name);
            return id;
        });
    }

    static void checkText(String field, String text) {
        if (text.length() > LONGEST_NOTE) {
            throw Refusal.at(field, "roster.leave.textLong", LONGEST_NOTE);
        }
        Characters.check(field, text);
    }

    private void checkFirst(LocalDate first, Map<LocationId, LocationData> places) {
        LocalDate today = places.values().stream()
                .map(place -> LocalDate.ofInstant(clock.instant(), place.zone()))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> Refusal.at("first", "roster.leave.worksNowhere"));
        if (first.isBefore(today)) {
            throw Refusal.at("first", "roster.leave.past");
        }
        if (first.isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw Refusal.at("first", "roster.leave.tooFar", today.plusDays(FARTHEST_DAYS));
        }
    }

    private static void checkKind(AbsenceKind kind) {
        if (!KINDS.contains(kind)) {
            throw Refusal.at("kind", "roster.leave.notAskedFor");
        }
    }

    private void checkFree(TherapistId me, LocalDate first, LocalDate last, ZoneId zone) {
        requests.openBetween(me.value(), first, last).stream().findFirst().ifPresent(other -> {
            throw Refusal.at("first", "roster.leave.askedAlready", days(other.firstDay, other.lastDay));
        });
        TimeSpan span = RosterReading.span(first, last, zone);
        absences.of(List.of(me.value()), span.from(), span.to()).stream()
                .findFirst().ifPresent(other -> {
                    throw Refusal.at("first", "roster.leave.awayAlready", days(
                            other.startsAt.atZone(zone).toLocalDate(), other.endsAt.minusMillis(1).atZone(zone).toLocalDate()));
                });
    }

    private static Object days(LocalDate first, LocalDate last) {
        return first.equals(last) ? first : Why.of("roster.leave.days", first, last);
    }

    private LeaveRequestEntity asked(TherapistId me, LocalDate first, LocalDate last, AbsenceKind kind, String note) {
        LeaveRequestEntity request = new LeaveRequestEntity();
        request.id = LeaveRequestId.next().value();
        request.therapistId = me.value();
        request.firstDay = first;
        request.lastDay = last;
        request.kind = kind;
        request.note = note;
        request.state = LeaveState.ASKED;
        request.askedAt = clock.instant();
        return request;
    }

    private LeaveRequestEntity mine(LeaveRequestId id, TherapistId me) {
        UUID own = me.value();
        return requests.findById(id.value()).filter(found -> found.therapistId.equals(own)).orElseThrow(NotThere::new);
    }

    private static ZoneId zone(Map<LocationId, LocationData> places, LocationId at) {
        LocationData place = places.get(at);
        if (place == null) {
            throw new NotThere();
        }
        return place.zone();
    }

    private TherapistId me() {
        TherapistId me = currentUser.get().therapist();
        if (me == null) {
            throw new AccessDeniedException("The account belongs to no therapist");
        }
        return me;
    }
}
